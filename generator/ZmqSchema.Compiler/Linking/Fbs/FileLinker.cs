using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Links one file as flatc compiles it: its includes first, then the file, everything in the order of the text.</summary>
internal sealed class FileLinker
{
    private readonly SchemaDeclaration _root;
    private readonly IReadOnlyList<SchemaDeclaration> _order;
    private readonly LinkScope _scope;
    private readonly RecordLinker _records;
    private readonly EnumLinker _enums;
    private readonly ServiceLinker _services;
    private readonly FileSymbols _symbols = new();
    private readonly NamedMessages _messages;
    private readonly PrivateTypes _access;

    private FileLinker(SchemaDeclaration root, IReadOnlyList<SchemaDeclaration> order, NamedMessages messages)
    {
        _messages = messages;
        _root = root;
        _order = order;
        _scope = new(root);
        _access = new(_scope);
        var types = new TypeResolver(_scope, new(messages, order));
        var attributes = new AttributeReader(_scope);
        _records = new(_scope, types, attributes);
        _enums = new(_scope, types, attributes);
        _services = new(_scope, types, attributes);
    }

    /// <summary>Links <paramref name="root"/>, which is the last of <paramref name="order"/>.</summary>
    public static LinkedFile Link(SchemaDeclaration root, IReadOnlyList<SchemaDeclaration> order, NamedMessages messages, bool isSound) =>
        new FileLinker(root, order, messages).Link(isSound);

    private LinkedFile Link(bool isSound)
    {
        foreach (var file in _order)
        {
            _scope.File = file;
            foreach (var item in file.Items)
            {
                _scope.Namespace = item.Namespace;
                Link(item, ReferenceEquals(file, _root));
            }
        }

        CheckMentions();
        CheckNestedRoots();
        foreach (var record in _symbols.Records)
            CSharpMembers.Check(_scope, record.Symbol, record.Declaration.At, record.Symbol == _symbols.RootType);
        var findings = _scope.Findings.OrderBy(f => f.At).ToEquatableArray();
        isSound &= findings.All(f => f.Finding.Rule.Severity != Compiler.Rules.Severity.Error);
        return new(ModelBuilder.Build(_root, _symbols, isSound), findings);
    }

    private void Link(SchemaItem item, bool isOwn)
    {
        switch (item)
        {
            case SchemaItem.UserAttribute attribute:
                _scope.KnownAttributes.Add(attribute.Name);
                break;
            case SchemaItem.Record record:
                Keep(_symbols.Records, _records.Link(record), isOwn);
                break;
            case SchemaItem.Enumeration enumeration:
                Keep(_symbols.Enums, _enums.Link(enumeration), isOwn);
                break;
            case SchemaItem.Union union:
                Keep(_symbols.Enums, _enums.Link(union), isOwn);
                break;
            case SchemaItem.Service service:
                Keep(_symbols.Services, _services.Link(service), isOwn);
                break;
            case SchemaItem.RootType root when isOwn:
                LinkRootType(root);
                break;
        }
    }

    private static void Keep<T>(List<T> symbols, T symbol, bool isOwn)
    {
        if (isOwn)
            symbols.Add(symbol);
    }

    private void LinkRootType(SchemaItem.RootType root)
    {
        var symbol = _scope.Symbols.FindExactly(root.Name) ?? _scope.Symbols.FindExactly(_scope.FullName(root.Name));
        if (symbol is null && IsWhole)
            _scope.Report(TypeRules.RootTypesAreDeclared, root.At, root.Name);
        else if (symbol is { IsStruct: true })
            _scope.Report(TypeRules.RootTypesAreTables, root.At, root.Name);
        _symbols.RootType = symbol;
    }

    private bool IsWhole => _order.All(f => f.IsWhole);

    // Where something could not be read, or an include is missing, a missing name says nothing.
    private void CheckMentions()
    {
        _scope.File = _root;
        var isWhole = IsWhole;
        var inTables = new HashSet<SymbolType>(_symbols.Records.Where(r => !r.Symbol.IsStruct).SelectMany(r => r.Symbol.Fields)
            .Select(f => f.Type is SymbolType.Vector vector ? vector.Element : f.Type));
        var inUnions = new HashSet<SymbolType>(_symbols.Enums.SelectMany(e => e.Values).Select(v => v.Type).OfType<SymbolType>());
        foreach (var mention in _scope.Symbols.Mentions)
        {
            if (!mention.Type.Symbol.IsDeclared)
                mention.Type.Message = _messages.Find(mention.File, mention.Namespace, mention.Name);
            if (!ReferenceEquals(mention.File, _root))
                continue;

            _access.Check(mention.Type.Symbol, mention.Name, mention.At);
            if (mention.Type.Symbol.IsDeclared)
                continue;
            _scope.Withdraw(FieldRules.StructsAreDeclaredBeforeUse, mention.At);
            if (mention.Type.Message is { } message)
                Hold(message, mention, inTables.Contains(mention.Type), inUnions.Contains(mention.Type));
            else
                Miss(mention, isWhole);
        }

        foreach (var (symbol, name, at) in _scope.Enums)
            _access.Check(symbol, name, at);
    }

    private void Miss(Mention mention, bool isWhole)
    {
        _scope.WithdrawSuppositions(mention.Type.Symbol);
        if (isWhole && !_scope.HasFinding(mention.At))
            _scope.Report(TypeRules.TypesAreDeclared, mention.At, mention.Name);
    }

    private void Hold(NamedMessage message, Mention mention, bool isInTable, bool isInUnion)
    {
        var reason = message switch
        {
            { IsFlatBuffers: false, IsUnion: false, Struct: null } => "does not list FlatBuffers; add WireFormat.FlatBuffers to its [ZmqMessage]",
            { IsUnion: true } or { Struct: not null } when isInUnion => TypeRules.NoTable,
            _ when !isInTable && !isInUnion => TypeRules.InTablesAlone,
            _ => null,
        };
        if (message.HiddenIn is not null && _scope.IsOwn)
            _access.Check(message, mention.Name, mention.At);
        else if (reason is not null)
            _scope.Report(TypeRules.MessagesStandInTables, mention.At, mention.Name, message.Name.FullName, reason);
    }

    private void CheckNestedRoots()
    {
        foreach (var (record, field) in _symbols.Records.SelectMany(r => r.Symbol.Fields.Select(f => (r, f))).Where(f => f.f.NestedRoot is { IsDeclared: true, IsStruct: true }))
            _scope.Report(FieldRules.NestedBuffersNameATable, field.Attributes.Find("nested_flatbuffer")!.Value!.At, $"{record.Symbol.TypeName}.{field.Name}");
    }
}

/// <summary>What one file declares itself.</summary>
internal sealed class FileSymbols
{
    public List<LinkedRecord> Records { get; } = [];
    public List<EnumSymbol> Enums { get; } = [];
    public List<LinkedService> Services { get; } = [];
    public RecordSymbol? RootType { get; set; }
}
