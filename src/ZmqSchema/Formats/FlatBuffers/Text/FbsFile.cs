using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A <c>.fbs</c> of messages, in an order that flatc can read from top to bottom: enums, structs, unions, tables.</summary>
internal sealed class FbsFile
{
    private readonly SchemaWriter _text = new("//");
    private readonly SchemaClosure _closure;
    private readonly FbsNames _names;
    private readonly FbsTypes _types;

    public FbsFile(SchemaClosure closure)
    {
        _closure = closure;
        _names = new(closure);
        _types = new(_names, closure);

        _text.Remark($"Written by ZmqSchema of {string.Join(", ", closure.Roots)}.");
        var structs = new FbsStructs(_text, _names, _types, _closure);
        WriteWellKnown(structs);
        foreach (var @enum in closure.Enums)
        {
            Enter(_names.NamespaceOf(@enum));
            FbsEnum.Write(_text, @enum, _names.NameOf(@enum), NeedsZero(@enum));
        }

        foreach (var message in closure.Messages.Where(m => m.Alignment > 0))
            structs.Write(message, Enter);
        foreach (var union in closure.Unions)
            Write(union);
        var tables = new FbsTable(_text, _names, _types);
        foreach (var message in closure.MessagesAndCases.Where(m => m.Alignment == 0))
        {
            Enter(_names.NamespaceOf(message));
            tables.Write(message);
        }

        WriteRoot();
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Enter(string @namespace)
    {
        if (@namespace != _names.Current)
            _text.Line().Line(@namespace.Length == 0 ? "namespace ;" : $"namespace {@namespace};");
        _names.Current = @namespace;
    }

    private void WriteWellKnown(FbsStructs structs)
    {
        foreach (var kind in _closure.MessagesAndCases.SelectMany(m => m.Fields).SelectMany(f => StructsIn(f.Type)).Distinct().Order())
        {
            Enter(FbsTypes.WellKnown);
            structs.Write(kind);
        }
    }

    private void Write(UnionDefinition union)
    {
        Enter(_names.NamespaceOf(union));
        _text.Line().Remark(union.Summary, "///");
        using (_text.Braces($"union {_names.NameOf(union)}"))
        {
            var scope = new NameScope().Without(["NONE"]);
            foreach (var @case in union.Cases)
            {
                if (@case.Number > byte.MaxValue)
                    throw SchemaRefusal.Of(union, $"has more than 255 cases, which FlatBuffers numbers in one byte; make a union of some of them a case of its own");
                _text.Remark(@case.Summary, "///");
                _text.Line($"{scope.Take(Identifiers.Ascii(@case.Name))}:{_types.InTable(@case.Type, null, why => SchemaRefusal.Of(union, why))} = {SchemaWriter.Spelled(@case.Number)},");
            }
        }
    }

    // A union that is sent by itself is the one field of a table around it; a struct cannot be sent at all.
    private void WriteRoot()
    {
        var tables = new List<string>();
        foreach (var root in _closure.Roots)
        {
            if (root is UnionDefinition union)
            {
                Enter(_names.NamespaceOf(union));
                var name = _names.Beside(union, "Root");
                _text.Line().Remark($"{union} where it is sent by itself.", "///");
                using (_text.Braces($"table {name}"))
                    _text.Line($"value:{_names[union]} (id: 1);");
                tables.Add(name);
            }
            else if (root is MessageDefinition { Alignment: 0 })
            {
                tables.Add(_names[root]);
            }
        }

        if (tables is [var only])
            _text.Line().Line($"root_type {only};");
        if (_closure.Roots is [MessageDefinition { FileIdentifier: { } identifier }])
            _text.Line($"file_identifier \"{identifier}\";");
    }

    private bool NeedsZero(EnumDefinition @enum) => _closure.MessagesAndCases.SelectMany(m => m.Fields).Any(f => f.Type switch
    {
        SchemaType.Enumeration it => f.Default is null && it.Definition.FullName == @enum.FullName,
        SchemaType.Dictionary it => new[] { it.Key, it.Value }.Any(t => t is SchemaType.Enumeration part && part.Definition.FullName == @enum.FullName),
        _ => false,
    });

    private static IEnumerable<ValueKind> StructsIn(SchemaType type) => type switch
    {
        SchemaType.Simple it when it.Kind is ValueKind.Guid || it.Kind.AreFloats() => [it.Kind],
        SchemaType.Sequence it => StructsIn(it.Element),
        SchemaType.Optional it => StructsIn(it.Value),
        SchemaType.Dictionary it => StructsIn(it.Key).Concat(StructsIn(it.Value)),
        _ => [],
    };
}
