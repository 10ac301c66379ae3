using System.Globalization;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Tests.Fbs.Reflection;

/// <summary>What our models say, in the lines of <see cref="BinarySchema"/>.</summary>
internal static class ModelDescription
{
    public static IReadOnlyList<string> Describe(FbsFileModel file, IEnumerable<FbsFileModel> all)
    {
        var tables = all.SelectMany(f => f.Tables);
        string[] lines =
        [
            .. tables.SelectMany(Describe),
            .. all.SelectMany(f => f.Structs).SelectMany(Describe),
            .. all.SelectMany(f => f.Enums).SelectMany(Describe),
            .. all.SelectMany(f => f.Unions).SelectMany(Describe),
            .. all.SelectMany(f => f.Services).SelectMany(Describe),
            $"file {file.FileIdentifier} {file.FileExtension} {file.RootType}",
        ];
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Describe(TableModel table)
    {
        yield return $"table {table.Name} {Attributes(table.Attributes)} {Doc(table.Doc)}";
        foreach (var field in table.Fields)
        {
            // flatc gives the hidden field of a union its id as an attribute, and nothing else of the union's.
            var hidden = field.IsUnionType && table.Fields[field.Id + 1].Attributes.Any(a => a.Name == "id") ? $"(id={field.Id})" : "()";
            yield return $"{table.Name}.{field.Name} id {field.Id} at {field.VTableOffset} pad 0 {Type(field.Type)} = {Default(field.Type, field.Default)}"
                + $"{Flag("optional", IsOptional(field))}{Flag("required", field.IsRequired)}{Flag("key", field.IsKey)}{Flag("deprecated", field.IsDeprecated)} "
                + $"{(field.IsUnionType ? hidden : Attributes(field.Attributes))} {Doc(field.Doc)}";
        }
    }

    // To flatc, all that is neither scalar nor required is optional.
    private static bool IsOptional(TableFieldModel field) => field.Type is FbsType.Scalar or FbsType.Enumeration or FbsType.UnionType
        ? field.IsOptional
        : !field.IsRequired && field.Default is FieldDefault.Absent;

    private static IEnumerable<string> Describe(StructModel type)
    {
        yield return $"struct {type.Name} size {type.Size} align {type.Alignment} {Attributes(type.Attributes)} {Doc(type.Doc)}";
        foreach (var (field, id) in type.Fields.Select((f, i) => (f, i)))
        {
            var isInline = field.Type is FbsType.Struct or FbsType.FixedArray;
            FieldDefault zero = field.Type is FbsType.Scalar { Kind: ScalarKind.Float32 or ScalarKind.Float64 } ? new FieldDefault.Real(0) : new FieldDefault.Integer("0");
            yield return $"{type.Name}.{field.Name} id {id} at {field.Offset} pad {field.Padding} {Type(field.Type)} = {(isInline ? "-" : Default(field.Type, zero))}"
                + $"{Flag("optional", isInline)}{Flag("key", field.IsKey)} {Attributes(field.Attributes)} {Doc(field.Doc)}";
        }
    }

    private static IEnumerable<string> Describe(FbsEnumModel type)
    {
        yield return $"enum {type.Enum.Name} {type.Enum.Underlying.SchemaWord()} {Attributes(type.Attributes)} {Doc(type.Doc)}";
        foreach (var (value, doc) in type.Enum.Members.Zip(type.ValueDocs))
            yield return $"{type.Enum.Name}.{value.Name} = {AsLong(value.Value)} - {Doc(doc)}";
    }

    private static IEnumerable<string> Describe(UnionModel type)
    {
        yield return $"union {type.Name} utype {Attributes(type.Attributes)} {Doc(type.Doc)}";
        foreach (var value in type.Cases)
            yield return $"{type.Name}.{value.Name} = {value.Value} {(value.Type is null ? "-" : Type(value.Type))} {Doc(value.Doc)}";
    }

    private static IEnumerable<string> Describe(ServiceModel service)
    {
        yield return $"service {service.Name} {Attributes(service.Attributes)} {Doc(service.Doc)}";
        foreach (var call in service.Calls)
            yield return $"{service.Name}.{call.Name} {call.Request} {call.Response} {Attributes(call.Attributes)} {Doc(call.Doc)}";
    }

    private static string Type(FbsType type) => type.Match(
        scalar: s => s.Kind.SchemaWord(),
        enumeration: e => $"{e.Enum.Underlying.SchemaWord()}:{e.Enum.Name}",
        text: _ => "string",
        table: t => t.Name.FullName,
        @struct: s => s.Name.FullName,
        message: m => m.Name.FullName,
        union: u => u.Of.Name.FullName,
        unionType: u => $"utype:{u.Of.Name}",
        vector: v => $"[{Type(v.Element)}]",
        fixedArray: a => $"[{Type(a.Element)}:{a.Length}]");

    private static string Default(FbsType type, FieldDefault value) => (type, value) switch
    {
        // 2.0.8 writes 0 for a default that 64 signed bits do not hold.
        (FbsType.Scalar or FbsType.Enumeration or FbsType.UnionType, FieldDefault.Integer integer) => ulong.Parse(integer.Decimal.TrimStart('-'), CultureInfo.InvariantCulture) > long.MaxValue && !integer.Decimal.StartsWith('-') ? "0" : integer.Decimal,
        (_, FieldDefault.Real real) => BinarySchema.Real(real.Value),
        _ => "-",
    };

    // The binary schema has 64 signed bits for every integer.
    private static string AsLong(string value) =>
        ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var large) && large > long.MaxValue ? unchecked((long)large).ToString(CultureInfo.InvariantCulture) : value;

    private static string Attributes(EquatableArray<AttributeModel> attributes) =>
        "(" + string.Join(",", attributes.Select(a => $"{a.Name}={a.Value ?? "0"}").Order(StringComparer.Ordinal)) + ")";

    private static string Doc(EquatableArray<string> lines) => string.Join("|", lines);

    private static string Flag(string name, bool isSet) => isSet ? " " + name : "";
}
