using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>All messages by their C# name.</summary>
/// <param name="messages">The messages.</param>
/// <param name="foreign">Those among them that other assemblies declare.</param>
public sealed class MessageCatalog(IEnumerable<MessageModel> messages, EquatableArray<TypeName> foreign = default)
{
    private readonly Dictionary<TypeName, MessageModel> _byName = messages.ToDictionary(m => m.Name);
    private ILookup<string, MessageModel>? _bySchemaName;
    private CompanionTypes? _companions;

    /// <summary>The message of that name, or null.</summary>
    public MessageModel? Find(TypeName name) => _byName.TryGetValue(name, out var message) ? message : null;

    /// <summary>The message beside which a type of that name is emitted, or null.</summary>
    public TypeName? FindByCompanion(TypeName name) => (_companions ??= new(_byName.Values)).MessageOf(name);

    /// <summary>The message that has the schema name of <paramref name="message"/> with more right; null where that has it itself.</summary>
    public MessageModel? NamedLike(MessageModel message)
    {
        _bySchemaName ??= _byName.Values.ToLookup(m => m.SchemaName);

        // Nobody can rename another assembly's here, and whoever says no name has the one that the type has.
        var owner = _bySchemaName[message.SchemaName]
            .OrderBy(m => !foreign.Contains(m.Name)).ThenBy(HasNameOfItsOwn).ThenBy(m => m.Name.FullName, StringComparer.Ordinal).First();
        return owner.Name == message.Name ? null : owner;
    }

    private static bool HasNameOfItsOwn(MessageModel message) => !message.IsFromSchema && message.SchemaName != message.Name.FullName;

    /// <summary>The messages that <paramref name="message"/> holds, directly or in vectors and the like, with the field that holds them.</summary>
    public IEnumerable<(FieldModel Field, MessageModel Message)> HeldBy(MessageModel message) =>
        from field in message.Fields.Concat(message.Cases.Select(FieldOf))
        from name in NestedNames(field.Type)
        let nested = Find(name)
        where nested is not null
        select (field, nested);

    private static FieldModel FieldOf(CaseModel @case) => new(@case.Number, @case.Name, @case.WireName, @case.Type, 0, -1);

    /// <summary>Whether a type mentions one that nobody is known to declare.</summary>
    public static bool HoldsUnknown(FieldType type) => UnknownIn(type) is not null;

    /// <summary>The type within a type that nobody is known to declare; null where there is none.</summary>
    public static FieldType.Nested? UnknownIn(FieldType type) => type switch
    {
        FieldType.Nested nested => nested.IsUnknown ? nested : null,
        FieldType.Vector vector => UnknownIn(vector.Element),
        FieldType.Optional optional => UnknownIn(optional.Value),
        FieldType.Map map => UnknownIn(map.Key) ?? UnknownIn(map.Value),
        _ => null,
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
