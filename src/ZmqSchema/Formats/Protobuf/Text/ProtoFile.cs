using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A <c>.proto</c> of messages: proto3, as <c>docs/types.md</c> has the types.</summary>
internal sealed class ProtoFile
{
    private readonly SchemaWriter _text = new("//");
    private readonly SchemaClosure _closure;
    private readonly ProtoNames _names;
    private readonly ProtoFields _fields;

    public ProtoFile(SchemaClosure closure, string? package)
    {
        _closure = closure;
        _names = new(closure, package);
        _fields = new(_names, closure);
        WriteHead();
        foreach (var definition in closure.Definitions)
            Write(definition);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void WriteHead()
    {
        _text.Remark($"Written by ZmqSchema of {string.Join(", ", _closure.Roots)}.").Line("syntax = \"proto3\";");
        if (_names.Package.Length > 0)
            _text.Line().Line($"package {_names.Package};");

        var kinds = _closure.MessagesAndCases.SelectMany(m => m.Fields).SelectMany(f => KindsIn(f.Type)).ToHashSet();
        string[] imports =
        [
            .. kinds.Contains(ValueKind.TimeSpan) ? ["duration"] : Array.Empty<string>(),
            .. kinds.Contains(ValueKind.DateTime) || kinds.Contains(ValueKind.DateTimeOffset) ? ["timestamp"] : Array.Empty<string>(),
        ];
        if (imports.Length > 0)
            _text.Line();
        foreach (var import in imports)
            _text.Line($"import \"google/protobuf/{import}.proto\";");
    }

    private void Write(SchemaDefinition definition)
    {
        switch (definition)
        {
            case MessageDefinition message:
                _text.Line();
                Write(message);
                break;
            case UnionDefinition union:
                Write(union);
                break;
            case EnumDefinition @enum when ProtoEnum.IsOne(@enum):
                ProtoEnum.Write(_text, @enum, _names);
                break;
        }
    }

    private void Write(MessageDefinition message)
    {
        _text.Remark(message.Summary);
        using (_text.Braces($"message {_names[message]}"))
        {
            foreach (var (field, line) in _fields.Of(message))
            {
                _text.Remark(field.Summary);
                if (field.Default is { } value)
                    _text.Remark($"Where it is absent: {value}.");
                _text.Line(line);
            }

            if (message.Reserved.Count > 0)
                _text.Line($"reserved {Ranges(message.Reserved)};");
        }
    }

    private void Write(UnionDefinition union)
    {
        _text.Line().Remark(union.Summary);
        using (_text.Braces($"message {_names[union]}"))
        {
            foreach (var record in SchemaClosure.CasesOf(union))
            {
                Write(record);
                _text.Line();
            }

            // A oneof of nothing is a mistake there.
            if (union.Cases.Count == 0)
                return;
            using (_text.Braces($"oneof {ProtoNames.OneOf}"))
            {
                foreach (var @case in union.Cases)
                    _text.Remark(@case.Summary).Line(_fields.Of(union, @case));
            }
        }
    }

    private static string Ranges(IReadOnlyList<int> numbers)
    {
        var sorted = numbers.Distinct().Order().ToArray();
        var ranges = new List<string>();
        for (int i = 0, end; i < sorted.Length; i = end + 1)
        {
            for (end = i; end + 1 < sorted.Length && sorted[end + 1] == sorted[end] + 1; end++)
            {
            }

            ranges.Add(end == i ? SchemaWriter.Spelled(sorted[i]) : $"{SchemaWriter.Spelled(sorted[i])} to {SchemaWriter.Spelled(sorted[end])}");
        }

        return string.Join(", ", ranges);
    }

    private static IEnumerable<ValueKind> KindsIn(SchemaType type) => type switch
    {
        SchemaType.Simple it => [it.Kind],
        SchemaType.Sequence it => KindsIn(it.Element),
        SchemaType.Optional it => KindsIn(it.Value),
        SchemaType.Dictionary it => KindsIn(it.Value),
        _ => [],
    };
}
