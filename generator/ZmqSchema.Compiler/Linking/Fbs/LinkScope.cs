using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>What is known while one file and its includes are linked, and where findings go: those of the includes are told elsewhere.</summary>
internal sealed class LinkScope(SchemaDeclaration root)
{
    private readonly SchemaDeclaration _root = root;
    private readonly List<SchemaFinding> _findings = [];
    private readonly List<(EnumSymbol Symbol, string Name, int At)> _enums = [];
    private readonly List<(SchemaFinding Finding, RecordSymbol Symbol)> _suppositions = [];

    public SymbolTable Symbols { get; } = new();

    public HashSet<string> KnownAttributes { get; } =
    [
        "deprecated", "required", "key", "shared", "hash", "id", "force_align", "bit_flags", "original_order", "nested_flatbuffer", "flexbuffer",
        "csharp_partial", "private", "streaming", "idempotent", "vector64", "offset64", "cpp_type", "cpp_ptr_type", "cpp_ptr_type_get",
        "cpp_str_type", "cpp_str_flex_ctor", "native_inline", "native_custom_alloc", "native_type", "native_type_pack_name", "native_default",
    ];

    /// <summary>The file that is being read, of the root and its includes.</summary>
    public SchemaDeclaration File { get; set; } = root;

    /// <summary>The assembly that alone can use what is declared with these attributes in the file that is being read; null where this project can.</summary>
    public string? HiddenIn(AttributeList said) => IsOwn && File.HidesPrivateTypes && said.Has("private") ? File.Assembly : null;

    /// <summary>The namespace of the declaration that is being read.</summary>
    public string Namespace { get; set; } = "";

    public IEnumerable<SchemaFinding> Findings => _findings;

    /// <summary>The enums and unions that the file itself mentions, and where.</summary>
    public IEnumerable<(EnumSymbol Symbol, string Name, int At)> Enums => _enums;

    /// <summary>Whether the file is the project's own.</summary>
    public bool IsOwn => _root.Assembly is null;

    public string FullName(string name) => SymbolTable.Qualify(Namespace, name);

    public void Report(Rule rule, int at, string subject, params string[] arguments)
    {
        if (ReferenceEquals(File, _root))
            _findings.Add(new(rule.Found(subject, arguments), at));
    }

    /// <summary>Reports what is wrong if these types are tables or structs. Those that nobody declares are a mistake of their own, and take this back.</summary>
    public void ReportSupposing(IEnumerable<SymbolType> types, Rule rule, int at, string subject, params string[] arguments)
    {
        if (!ReferenceEquals(File, _root))
            return;

        Report(rule, at, subject, arguments);
        var finding = _findings[_findings.Count - 1];
        foreach (var type in types)
        {
            if (type.Innermost is SymbolType.Record { Symbol: { IsDeclared: false } symbol })
                _suppositions.Add((finding, symbol));
        }
    }

    /// <summary>Notes that an enum or union is mentioned.</summary>
    public void Note(EnumSymbol symbol, string name, int at)
    {
        if (ReferenceEquals(File, _root))
            _enums.Add((symbol, name, at));
    }

    /// <summary>Whether something is wrong there already.</summary>
    public bool HasFinding(int at) => _findings.Any(f => f.At == at);

    /// <summary>Takes back what was wrong only if this had been a table or struct.</summary>
    public void WithdrawSuppositions(RecordSymbol symbol)
    {
        foreach (var (finding, _) in _suppositions.Where(s => s.Symbol == symbol))
            _findings.RemoveAll(f => ReferenceEquals(f, finding));
    }

    /// <summary>Takes back what turned out to be another mistake.</summary>
    public void Withdraw(Rule rule, int at) => _findings.RemoveAll(f => f.At == at && f.Finding.Rule == rule);
}
