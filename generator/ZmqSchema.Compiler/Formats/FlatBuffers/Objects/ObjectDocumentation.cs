using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>The <c>///</c> lines of a schema's types as documentation of the messages that they are.</summary>
internal sealed class ObjectDocumentation(IEnumerable<FbsFileModel> files)
{
    private readonly Dictionary<TypeName, FbsEnumModel> _enums =
        files.SelectMany(f => f.Enums).GroupBy(e => e.Enum.Name).ToDictionary(same => same.Key, same => same.First());

    public Documentation Of(TableModel table) => new(
        Text(table.Doc),
        table.Fields.Where(f => !f.IsUnionType).Select(f => Said(ObjectFields.Of(table, f).Name, f.Doc)).OfType<MemberDocumentation>().ToEquatableArray(),
        Enums(table.Fields.Select(f => f.Type)));

    public Documentation Of(StructModel model) => new(
        Text(model.Doc),
        model.Fields.Select((f, i) => Said(ObjectFields.Of(model, f, i + 1).Name, f.Doc)).OfType<MemberDocumentation>().ToEquatableArray(),
        Enums(model.Fields.Select(f => f.Type)));

    public static Documentation Of(UnionModel union) =>
        new(Text(union.Doc), union.Cases.Select(c => Said(c.Name, c.Doc)).OfType<MemberDocumentation>().ToEquatableArray(), default);

    private EquatableArray<EnumDocumentation> Enums(IEnumerable<FbsType> types) => types.Select(EnumOf).OfType<FbsEnumModel>().Distinct()
        .Select(e => new EnumDocumentation(
            e.Enum.Name.FullName, Text(e.Doc), e.Enum.Members.Select((m, i) => Said(m.Name, e.ValueDocs[i])).OfType<MemberDocumentation>().ToEquatableArray()))
        .Where(e => e is not { Summary: null, Members.Count: 0 })
        .OrderBy(e => e.Name, StringComparer.Ordinal).ToEquatableArray();

    private FbsEnumModel? EnumOf(FbsType type) => type switch
    {
        FbsType.Enumeration it => _enums.TryGetValue(it.Enum.Name, out var found) ? found : null,
        FbsType.Vector it => EnumOf(it.Element),
        FbsType.FixedArray it => EnumOf(it.Element),
        _ => null,
    };

    private static MemberDocumentation? Said(string name, EquatableArray<string> lines) => Text(lines) is { } text ? new(name, text) : null;

    private static string? Text(EquatableArray<string> lines) => lines.Count == 0 ? null : string.Join("\n", lines.Select(l => l.Trim()));
}
