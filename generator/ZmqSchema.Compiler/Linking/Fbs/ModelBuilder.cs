using System.Globalization;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Makes models of symbols, once everything is known.</summary>
internal static class ModelBuilder
{
    public static FbsFileModel Build(SchemaDeclaration file, FileSymbols symbols, bool isSound) => new(
        file.Path,
        isSound,
        symbols.Records.Where(r => !r.Symbol.IsStruct).Select(r => Table(r, r.Symbol == symbols.RootType)).ToEquatableArray(),
        symbols.Records.Where(r => r.Symbol.IsStruct).Select(Struct).ToEquatableArray(),
        symbols.Enums.Where(e => !e.IsUnion).Select(Enum).ToEquatableArray(),
        symbols.Enums.Where(e => e.IsUnion).Select(Union).ToEquatableArray(),
        symbols.Services.Select(Service).ToEquatableArray(),
        symbols.RootType?.TypeName,
        file.Items.OfType<SchemaItem.FileIdentifier>().LastOrDefault()?.Text,
        file.Items.OfType<SchemaItem.FileExtension>().LastOrDefault()?.Text,
        file.NativeIncludes)
    {
        Assembly = file.Assembly,
        HidesPrivateTypes = file.HidesPrivateTypes,
    };

    private static TableModel Table(LinkedRecord record, bool isRoot) => new(
        record.Symbol.TypeName,
        record.Symbol.Fields.Select(TableField).ToEquatableArray(),
        record.Symbol.Fields.FindIndex(f => f.IsKey),
        isRoot,
        record.Attributes.ToModel(),
        record.Declaration.Doc);

    private static TableFieldModel TableField(FieldSymbol field) => new(
        field.Name, field.Id, Type(field.Type), field.Default, field.IsRequired, field.IsOptional, field.IsKey, field.IsDeprecated, field.IsUnionType,
        field.NestedRoot?.TypeName, field.Attributes.ToModel(), field.Doc);

    private static StructModel Struct(LinkedRecord record) => new(
        record.Symbol.TypeName,
        record.Symbol.Size,
        record.Symbol.Alignment,
        record.Symbol.Fields.Select(f => new StructFieldModel(f.Name, f.Offset, f.Padding, Type(f.Type), f.IsKey, f.Attributes.ToModel(), f.Doc)).ToEquatableArray(),
        record.Symbol.Fields.FindIndex(f => f.IsKey),
        record.Attributes.ToModel(),
        record.Declaration.Doc);

    private static FbsEnumModel Enum(EnumSymbol symbol) => new(
        EnumOf(symbol), symbol.IsFlags, symbol.Values.Select(v => v.Doc).ToEquatableArray(), symbol.Attributes, symbol.Doc);

    private static EnumModel EnumOf(EnumSymbol symbol) => symbol.Model ??= new(
        symbol.TypeName, symbol.Underlying, symbol.Values.Select(v => new EnumMember(v.Name, v.Value.ToString(CultureInfo.InvariantCulture))).ToEquatableArray())
    {
        AreFlags = symbol.IsFlags,
    };

    private static UnionModel Union(EnumSymbol symbol) => new(
        symbol.TypeName,
        symbol.Values.Select(v => new UnionCaseModel(v.Name, (int)v.Value, v.Type is null ? null : Type(v.Type), v.Doc)).ToEquatableArray(),
        symbol.Attributes,
        symbol.Doc);

    private static ServiceModel Service(LinkedService service) => new(
        new(service.Namespace, EquatableArray.Of(service.Declaration.Name)),
        service.Calls.Select(c => new CallModel(
            c.Declaration.Name, c.Request.TypeName, c.Response.TypeName, c.Attributes.ToModel(), c.Declaration.Doc)).ToEquatableArray(),
        service.Attributes.ToModel(),
        service.Declaration.Doc);

    private static FbsType Type(SymbolType type) => type switch
    {
        SymbolType.Scalar { Enum: { } found } => new FbsType.Enumeration(EnumOf(found), found.IsFlags),
        SymbolType.Scalar scalar => new FbsType.Scalar(scalar.Kind),
        SymbolType.Text => new FbsType.Text(),
        SymbolType.Record { Symbol.IsStruct: true } record => new FbsType.Struct(
            record.Symbol.TypeName, record.Symbol.Size, record.Symbol.Alignment, HasPadding(record.Symbol), Key(record.Symbol)),
        SymbolType.Record { Message: { } message } => new FbsType.Message(message.Name, message.IsValueType, message.IsPublic, message.View) { InPlace = message.Struct },
        SymbolType.Record record => new FbsType.Table(record.Symbol.TypeName, Key(record.Symbol)),
        SymbolType.Union { Symbol.Message: { } message } => new FbsType.Message(message.Name, IsValueType: false, message.IsPublic, message.View) { IsUnion = true },
        SymbolType.UnionTag { Symbol.Message: { } message } => new FbsType.Enumeration(new(FlatNames.CaseKind(message.View), ScalarKind.UInt8, default), IsFlags: false),
        SymbolType.Union union => new FbsType.Union(Union(union.Symbol)),
        SymbolType.UnionTag tag => new FbsType.UnionType(Union(tag.Symbol)),
        SymbolType.Vector vector => new FbsType.Vector(Type(vector.Element)),
        SymbolType.FixedArray array => new FbsType.FixedArray(Type(array.Element), array.Length),
        _ => throw new InvalidOperationException($"A new kind of type: {type.GetType()}"),
    };

    private static KeyModel? Key(RecordSymbol record) => record.Key is { Type: SymbolType.Scalar or SymbolType.Text or SymbolType.FixedArray or SymbolType.Record { Symbol.IsStruct: true } } key
        ? new(key.Name, record.IsStruct ? key.Offset : 4 + (2 * key.Id), key.Default, Type(key.Type))
        : null;

    private static bool HasPadding(RecordSymbol record) =>
        record.Fields.Any(f => f.Padding > 0 || (f.Type is SymbolType.FixedArray array ? array.Element : f.Type) is SymbolType.Record { Symbol: var inner } && HasPadding(inner));
}
