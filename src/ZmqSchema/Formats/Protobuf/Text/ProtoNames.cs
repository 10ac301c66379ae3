using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>What types and enum values are called in a <c>.proto</c>: one package, in which no two have the same name.</summary>
internal sealed class ProtoNames
{
    /// <summary>What the oneof of a union is called.</summary>
    public const string OneOf = "case";

    // Where a type is expected, these are something else.
    private static readonly string[] Keywords =
    [
        "bool", "bytes", "double", "enum", "extend", "extensions", "fixed32", "fixed64", "float", "google", "group", "import", "int32", "int64",
        "map", "message", "oneof", "option", "optional", "package", "repeated", "required", "reserved", "rpc", "service", "sfixed32", "sfixed64",
        "sint32", "sint64", "stream", "string", "syntax", "uint32", "uint64",
    ];

    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<EnumMemberDefinition, string> _values = [];
    private readonly Dictionary<CaseDefinition, string> _cases = [];
    private readonly Dictionary<string, string> _zeros = [];
    private readonly HashSet<string> _nested = [];

    public ProtoNames(SchemaClosure closure, string? package)
    {
        var within = Namespaces.InCommon(closure.Roots);
        Package = (package ?? within) is { Length: > 0 } path ? Identifiers.AsciiPath(path) : "";

        var scope = new NameScope().Without(Keywords);
        foreach (var definition in closure.Definitions)
            _names[definition.FullName] = scope.Take(Identifiers.Ascii(Namespaces.Within(definition, within)));
        foreach (var @enum in closure.Enums)
            NameValues(@enum, scope);
        foreach (var union in closure.Unions)
            NameCases(union);
    }

    /// <summary>The package, or an empty string.</summary>
    public string Package { get; }

    /// <summary>A type's name where it is declared.</summary>
    public string this[SchemaDefinition definition] => _names[definition.FullName];

    /// <summary>The name of an enum's value, which stands in the package beside all others.</summary>
    public string Of(EnumMemberDefinition member) => _values[member];

    /// <summary>The name of a case's field.</summary>
    public string Of(CaseDefinition @case) => _cases[@case];

    /// <summary>The name of the zero that proto3 wants first, of an enum that has none of its own, else null.</summary>
    public string? ZeroOf(EnumDefinition @enum) => _zeros.GetValueOrDefault(@enum.FullName);

    /// <summary>A type's name where it is used: from the package's root on where another could be meant.</summary>
    public string Mention(SchemaDefinition definition)
    {
        var name = this[definition];
        return _nested.Contains(name) || name.EndsWith("Entry", StringComparison.Ordinal) ? Package.Length == 0 ? $".{name}" : $".{Package}.{name}" : name;
    }

    /// <summary>A type of Google's, as <see cref="Mention"/>.</summary>
    public string MentionGoogle(string name) => Package.Split('.').Contains("google") ? $".google.protobuf.{name}" : $"google.protobuf.{name}";

    // Those of one enum must differ in more than underscores, case and the enum's name before them.
    private void NameValues(EnumDefinition @enum, NameScope package)
    {
        var prefix = Identifiers.UpperSnake(this[@enum]);
        var own = new NameScope(ProtoFields.Fold);
        foreach (var member in @enum.Members)
            _values[member] = package.Take($"{prefix}_{own.Take(Identifiers.UpperSnake(member.Name))}");
        if (!@enum.Members.Any(m => m.Value == 0))
            _zeros[@enum.FullName] = package.Take($"{prefix}_{own.Take("UNSPECIFIED")}");
    }

    private void NameCases(UnionDefinition union)
    {
        var fields = new NameScope(ProtoFields.Fold).Without([OneOf]);
        foreach (var @case in union.Cases)
            _cases[@case] = fields.Take(Identifiers.Ascii(@case.WireName));

        // What is within a message differs from all else that is within it.
        var scope = new NameScope().Without(Keywords).Without([OneOf, .. union.Cases.Select(c => _cases[c])]);
        foreach (var @case in SchemaClosure.CasesOf(union))
        {
            var name = scope.Take(Identifiers.Ascii(@case.Name[(@case.Name.LastIndexOf('.') + 1)..]));
            _names[@case.FullName] = name;
            _nested.Add(name);
        }
    }
}
