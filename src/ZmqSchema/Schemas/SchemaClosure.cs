namespace ZmqSchema.Schemas;

/// <summary>Some messages and all that they hold: roots first, in the order of their names, then the others as they are mentioned.</summary>
internal sealed class SchemaClosure
{
    private readonly Dictionary<string, SchemaDefinition> _seen = [];
    private readonly List<SchemaDefinition> _definitions = [];

    public SchemaClosure(IEnumerable<SchemaDefinition> roots)
    {
        Roots = [.. roots.DistinctBy(r => r.FullName).OrderBy(r => r.FullName, StringComparer.Ordinal)];
        foreach (var root in Roots)
            Note(root);

        // The list grows while it is walked.
        for (var i = 0; i < _definitions.Count; i++)
            NoteHeld(_definitions[i]);
    }

    /// <summary>The messages that were asked for.</summary>
    public IReadOnlyList<SchemaDefinition> Roots { get; }

    /// <summary>Messages, unions and enums; cases of C# unions stand within these.</summary>
    public IReadOnlyList<SchemaDefinition> Definitions => _definitions;

    public IEnumerable<MessageDefinition> Messages => _definitions.OfType<MessageDefinition>();

    public IEnumerable<UnionDefinition> Unions => _definitions.OfType<UnionDefinition>();

    public IEnumerable<EnumDefinition> Enums => _definitions.OfType<EnumDefinition>();

    /// <summary>All messages, the cases of C# unions among them.</summary>
    public IEnumerable<MessageDefinition> MessagesAndCases => Messages.Concat(Unions.SelectMany(CasesOf));

    /// <summary>The cases of a C# union, which are messages within it.</summary>
    public static IEnumerable<MessageDefinition> CasesOf(UnionDefinition union) => union.Cases.Select(c => c.Type).OfType<SchemaType.Record>().Select(r => r.Definition);

    /// <summary>The same definition for every mention of a type.</summary>
    public SchemaDefinition Find(SchemaDefinition mentioned) => _seen[mentioned.FullName];

    private void Note(SchemaDefinition definition)
    {
        if (_seen.TryAdd(definition.FullName, definition))
            _definitions.Add(definition);
    }

    private void NoteHeld(SchemaDefinition definition)
    {
        if (definition is UnionDefinition union)
        {
            foreach (var @case in union.Cases)
                Note(@case.Type);
        }
        else if (definition is MessageDefinition message)
        {
            NoteFields(message);
        }
    }

    private void NoteFields(MessageDefinition message)
    {
        foreach (var field in message.Fields)
        {
            Note(field.Type);
            if (field.NestedRoot is { } root)
                Note(root);
        }
    }

    private void Note(SchemaType type)
    {
        switch (type)
        {
            case SchemaType.Enumeration it:
                Note(it.Definition);
                break;
            case SchemaType.Held it:
                Note(it.Definition);
                break;
            case SchemaType.Record it:
                NoteFields(it.Definition);
                break;
            case SchemaType.Sequence it:
                Note(it.Element);
                break;
            case SchemaType.Optional it:
                Note(it.Value);
                break;
            case SchemaType.Dictionary it:
                Note(it.Key);
                Note(it.Value);
                break;
        }
    }
}
