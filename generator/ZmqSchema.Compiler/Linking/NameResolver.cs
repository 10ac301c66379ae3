using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>
/// Finds what a name means that its front end does not know. A generator never sees its own output, so a C# member of a type that a schema
/// file declares has no type there yet, only a name.
/// </summary>
/// <param name="messages">All messages.</param>
/// <param name="enums">The enums of schema files.</param>
internal sealed class NameResolver(IReadOnlyList<MessageModel> messages, IEnumerable<EnumModel> enums)
{
    private readonly Dictionary<TypeName, MessageModel> _messages = messages.ToDictionary(m => m.Name);
    private readonly Dictionary<TypeName, EnumModel> _enums = enums.GroupBy(e => e.Name).ToDictionary(same => same.Key, same => same.First());

    // Few projects ask for them.
    private CompanionTypes? _companions;

    public MessageModel Resolve(MessageModel message) =>
        message.Fields.Any(f => IsUnknown(f.Type)) ? message with { Fields = message.Fields.Select(Resolve).ToEquatableArray() } : message;

    private FieldModel Resolve(FieldModel field)
    {
        if (!IsUnknown(field.Type))
            return field;
        var type = Resolve(field.Type) is var resolved && resolved is FieldType.Optional { IsReference: true } reference ? reference.Value : resolved;
        return field with { Type = type, IsNullable = field.IsNullable && (type is FieldType.Optional || !IsValue(type)) };
    }

    private FieldType Resolve(FieldType type) => type switch
    {
        FieldType.Nested nested when IsUnknown(nested) => Find(nested),
        FieldType.Vector vector => vector with { Element = Resolve(vector.Element) },
        FieldType.Map map => new FieldType.Map(Resolve(map.Key), Resolve(map.Value)),

        // Without its type, a question mark may have meant either: a class that may be null, or a value that may be absent.
        FieldType.Optional optional => Resolve(optional.Value) is var value ? new FieldType.Optional(value) { IsReference = !IsValue(value) } : optional,
        _ => type,
    };

    private FieldType Find(FieldType.Nested nested)
    {
        foreach (var name in nested.Candidates.DefaultIfEmpty(nested.Name))
        {
            if (_messages.TryGetValue(name, out var message))
                return message.Shape.IsUnion ? new FieldType.Union(name) { MayHoldNothing = message.IsFromSchema } : new FieldType.Nested(name);
            if (_enums.TryGetValue(name, out var @enum))
                return new FieldType.Enumeration(@enum);
            if ((_companions ??= new(messages)).MessageOf(name) is not null)
                return new FieldType.Nested(name);
        }

        return new FieldType.Nested(nested.Name) { IsUnknown = nested.IsUnknown, IsInaccessible = nested.IsInaccessible };
    }

    private bool IsValue(FieldType type) => type switch
    {
        FieldType.Nested nested => _messages.TryGetValue(nested.Name, out var message) && message.Shape.IsValueType,
        FieldType.Vector vector => vector.Kind is not (SequenceKind.Array or SequenceKind.List),
        _ => type is not (FieldType.Union or FieldType.Map or FieldType.Text),
    };

    // A union of another assembly's schema is a class like any other to a front end.
    private bool IsUnknown(FieldType type) => type switch
    {
        FieldType.Nested nested => nested.Candidates.Count > 0 || (_messages.TryGetValue(nested.Name, out var message) && message is { IsFromSchema: true, Shape.IsUnion: true }),
        FieldType.Vector vector => IsUnknown(vector.Element),
        FieldType.Map map => IsUnknown(map.Key) || IsUnknown(map.Value),
        FieldType.Optional optional => IsUnknown(optional.Value),
        _ => false,
    };
}
