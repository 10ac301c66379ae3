using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>What types are called in a <c>.fbs</c>: each in its own namespace, nested ones with those around them before an underscore.</summary>
internal sealed class FbsNames
{
    // The words of types; a table may have any other name.
    private static readonly string[] Keywords =
    [
        "bool", "byte", "double", "float", "float32", "float64", "int", "int16", "int32", "int64", "int8", "long", "short", "string", "ubyte",
        "uint", "uint16", "uint32", "uint64", "uint8", "ulong", "ushort",
    ];

    private readonly Dictionary<string, (string Namespace, string Name)> _names = [];
    private readonly NameScope _scope = new();

    public FbsNames(SchemaClosure closure)
    {
        foreach (var definition in closure.Definitions)
            Add(definition.FullName, definition.Namespace, definition.Name);
        foreach (var @case in closure.Unions.SelectMany(SchemaClosure.CasesOf))
            Add(@case.FullName, @case.Namespace, @case.Name);
    }

    /// <summary>The namespace that is written in.</summary>
    public string Current { get; set; } = "";

    /// <summary>A type's name where it is used: with its namespace, where that is another one.</summary>
    public string this[SchemaDefinition definition] =>
        NamespaceOf(definition) == Current || NamespaceOf(definition).Length == 0 ? NameOf(definition) : $"{NamespaceOf(definition)}.{NameOf(definition)}";

    /// <summary>A type's name where it is declared.</summary>
    public string NameOf(SchemaDefinition definition) => _names[definition.FullName].Name;

    /// <summary>The namespace that it is declared in.</summary>
    public string NamespaceOf(SchemaDefinition definition) => _names[definition.FullName].Namespace;

    /// <summary>A name for a type that C# has none of: the entries of a dictionary, the table around a union.</summary>
    public string Beside(SchemaDefinition definition, string suffix)
    {
        var @namespace = NamespaceOf(definition);
        return Unique(@namespace, $"{NameOf(definition)}_{suffix}");
    }

    private void Add(string fullName, string @namespace, string name)
    {
        var path = @namespace.Length == 0 ? "" : Identifiers.AsciiPath(@namespace);
        var ascii = Identifiers.Ascii(name);
        _names[fullName] = (path, Unique(path, Keywords.Contains(ascii) ? ascii + "_" : ascii));
    }

    private string Unique(string @namespace, string name) => _scope.Take($"{@namespace}.{name}")[(@namespace.Length + 1)..];
}
