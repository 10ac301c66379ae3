using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.FlatBuffers.Objects;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Which cell a C# type has in a FlatBuffers table: the FlatBuffers column of the design's type table.</summary>
internal sealed class FlatCells(MessageCatalog catalog)
{
    /// <summary>The cell, or null when it has none: what the rules speak of.</summary>
    public FlatCell? Of(FieldType type) => type.Match(
        scalar: OfValue,
        enumeration: OfValue,
        text: _ => new FlatCell.Text(IsDecimal: false),
        wellKnown: OfValue,
        vector: OfVector,
        map: OfMap,
        optional: o => o.Value is FieldType.Vector { Kind: SequenceKind.InlineArray } ? null : Of(o.Value),
        nested: n => OfMessage(n.Name),
        union: u => OfMessage(u.Name));

    /// <summary>The cell of a type that is no message and holds none.</summary>
    public static FlatCell? OfValue(FieldType type) => type switch
    {
        FieldType.Scalar scalar => OfScalar(scalar.Kind),
        FieldType.Enumeration { Enum: var it } => new FlatCell.Number(it.Underlying, it.Name.InCode, FlatForm.Cast),
        FieldType.WellKnown wellKnown => OfWellKnown(wellKnown.Kind),
        _ => null,
    };

    private static FlatCell.Number? OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Int128 or ScalarKind.UInt128 => null,
        ScalarKind.Float16 => new(ScalarKind.Float32, kind.InCode(), FlatForm.Cast),
        ScalarKind.Char => new(ScalarKind.UInt16, kind.InCode(), FlatForm.Cast),
        _ => new(kind, kind.InCode(), FlatForm.Same),
    };

    private static FlatCell OfWellKnown(WellKnownKind kind) => kind switch
    {
        WellKnownKind.Decimal => new FlatCell.Text(IsDecimal: true),
        WellKnownKind.Guid => new FlatCell.Struct(kind.InCode(), 16, 1, FlatStructForm.Guid, kind.InCode(), IsReference: false),
        WellKnownKind.DateTime => new FlatCell.Number(ScalarKind.Int64, kind.InCode(), FlatForm.DateTime),
        WellKnownKind.DateTimeOffset => new FlatCell.Number(ScalarKind.Int64, kind.InCode(), FlatForm.DateTimeOffset),
        WellKnownKind.TimeSpan => new FlatCell.Number(ScalarKind.Int64, kind.InCode(), FlatForm.TimeSpan),
        _ => new FlatCell.Struct(kind.InCode(), kind.FloatCount() * 4, 4, FlatStructForm.Memory, kind.InCode(), IsReference: false),
    };

    private FlatCell.Vector? OfVector(FieldType.Vector type) => type is { Kind: SequenceKind.FixedBuffer } or { Element: FieldType.Vector or FieldType.Map or FieldType.Optional } || Of(type.Element) is not { } element
        ? null
        : new(element, CSharpTypes.Of(type), type.Kind, type.Length);

    private FlatCell.Map? OfMap(FieldType.Map type) =>
        DictionaryKeysCanBeSorted.CanSort(type.Key) && type.Value is not (FieldType.Map or FieldType.Optional) && Of(type.Key) is { } key && Of(type.Value) is { } value
            ? new(key, value, CSharpTypes.Of(type), CSharpTypes.Of(type.Key), CSharpTypes.Of(type.Value))
            : null;

    private FlatCell? OfMessage(TypeName name)
    {
        if (catalog.Find(name) is not { } message)
            return null;
        if (FlatBuffersLayout.Of(message) is { } schemas)
            return OfSchema(message, schemas);
        if (message.Shape.IsUnion)
            return new FlatCell.Union(name, FlatNames.ViewOf(message).InCode);
        return FlatStructs.Of(message) is { } placement ? FlatStructs.Cell(name, placement.Struct, placement.IsMemory) : TableOf(message);
    }

    /// <summary>The cell of a message that is a table.</summary>
    public static FlatCell.Table TableOf(MessageModel message) =>
        new(message.Name, FlatNames.Codec(message), FlatNames.ViewOf(message).InCode, !message.Shape.IsValueType);

    // What a schema file declares has its layout from there.
    private static FlatCell OfSchema(MessageModel message, FlatBuffersLayout layout) => layout switch
    {
        { UnionForm: not FlatUnionForm.None } => ObjectCells.Union(message.Name, FlatNames.ViewOf(message)),
        { Struct: { } it } => ObjectCells.Struct(message.Name, FlatNames.ViewOf(message), it.Size, it.Alignment),
        _ => ObjectCells.Table(message.Name, FlatNames.ViewOf(message)) with { Key = layout.Key?.Cell },
    };
}
