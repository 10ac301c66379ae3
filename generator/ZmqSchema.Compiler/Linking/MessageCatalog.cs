using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>All messages by their C# name.</summary>
public sealed class MessageCatalog(IEnumerable<MessageModel> messages)
{
    private readonly Dictionary<TypeName, MessageModel> _byName = messages.ToDictionary(m => m.Name);
    private ILookup<string, MessageModel>? _bySchemaName;

    /// <summary>The message of that name, or null.</summary>
    public MessageModel? Find(TypeName name) => _byName.TryGetValue(name, out var message) ? message : null;

    /// <summary>A message with the same schema name and a name before that of <paramref name="message"/>, or null.</summary>
    public MessageModel? NamedLike(MessageModel message)
    {
        _bySchemaName ??= _byName.Values.ToLookup(m => m.SchemaName);
        return _bySchemaName[message.SchemaName].FirstOrDefault(m => string.CompareOrdinal(m.Name.FullName, message.Name.FullName) < 0);
    }

    /// <summary>The messages that <paramref name="message"/> holds, directly or in vectors and the like, with the field that holds them.</summary>
    public IEnumerable<(FieldModel Field, MessageModel Message)> HeldBy(MessageModel message) =>
        from field in message.Fields.Concat(message.Cases.Select(FieldOf))
        from name in NestedNames(field.Type)
        let nested = Find(name)
        where nested is not null
        select (field, nested);

    private static FieldModel FieldOf(CaseModel @case) => new(@case.Number, @case.Name, @case.WireName, @case.Type, 0, -1);

    /// <summary>Whether a type mentions one that nobody declares, which the compiler of the language says.</summary>
    public static bool HoldsUnknown(FieldType type) => type switch
    {
        FieldType.Nested nested => nested.IsUnknown,
        FieldType.Vector vector => HoldsUnknown(vector.Element),
        FieldType.Optional optional => HoldsUnknown(optional.Value),
        FieldType.Map map => HoldsUnknown(map.Key) || HoldsUnknown(map.Value),
        _ => false,
    };

    /// <summary>The messages that a type mentions by name.</summary>
    public static IEnumerable<TypeName> NestedNames(FieldType type) => type switch
    {
        FieldType.Nested nested => [nested.Name],
        FieldType.Union union => [union.Name],
        FieldType.Vector vector => NestedNames(vector.Element),
        FieldType.Optional optional => NestedNames(optional.Value),
        FieldType.Map map => NestedNames(map.Key).Concat(NestedNames(map.Value)),
        _ => [],
    };
}
