using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>What types are called in a <c>.capnp</c>: of letters and digits, the first a capital; those within another do not hide one outside.</summary>
internal sealed class CapnpNames
{
    private static readonly string[] BuiltIn =
    [
        "AnyList", "AnyPointer", "AnyStruct", "Bool", "Capability", "Data", "Float32", "Float64", "Int16", "Int32", "Int64", "Int8", "List", "Text",
        "UInt16", "UInt32", "UInt64", "UInt8", "Void",
    ];

    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _nested = [];
    private readonly HashSet<string> _top;

    public CapnpNames(SchemaClosure closure)
    {
        var within = Namespaces.InCommon(closure.Roots);
        var scope = new NameScope().Without(BuiltIn);
        foreach (var definition in closure.Definitions)
            _names[definition.FullName] = scope.Take(Identifiers.UpperCamel(Namespaces.Within(definition, within)));
        _top = [.. _names.Values];

        foreach (var union in closure.Unions)
        {
            var cases = new NameScope().Without(BuiltIn);
            foreach (var @case in SchemaClosure.CasesOf(union))
                _nested.Add(_names[@case.FullName] = cases.Take(Identifiers.UpperCamel(@case.Name[(@case.Name.LastIndexOf('.') + 1)..])));
        }
    }

    /// <summary>A type's name where it is declared.</summary>
    public string this[SchemaDefinition definition] => _names[definition.FullName];

    /// <summary>A type's name where it is used: from the file on where one within could be meant.</summary>
    public string Mention(SchemaDefinition definition) => _nested.Contains(this[definition]) ? "." + this[definition] : this[definition];

    /// <summary>The names of the structs within one message: no other type's.</summary>
    public NameScope Within() => new NameScope().Without(BuiltIn).Without(_top).Without(_nested);
}
