using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking;

/// <summary>
/// Which messages of classes are made when they are absent on the wire: those that must not be null, unless making one would never end
/// because it holds itself.
/// </summary>
internal static class AbsentMessages
{
    public static MessageModel[] Mark(MessageModel[] messages)
    {
        var catalog = new MessageCatalog(messages);
        return [.. messages.Select(m => m with { Fields = m.Fields.Select(f => IsMade(f, m) ? f with { IsMadeWhenAbsent = true } : f).ToEquatableArray() })];

        bool IsMade(FieldModel field, MessageModel owner) =>
            Needed(field, catalog) is { } needed && needed.Name != owner.Name && !Reaches(needed, owner.Name, catalog, []);
    }

    private static bool Reaches(MessageModel from, TypeName target, MessageCatalog catalog, HashSet<TypeName> seen) =>
        from.Fields.Select(f => Needed(f, catalog)).OfType<MessageModel>()
            .Any(held => held.Name == target || (seen.Add(held.Name) && Reaches(held, target, catalog, seen)));

    private static MessageModel? Needed(FieldModel field, MessageCatalog catalog) =>
        field is { IsNullable: false, Type: FieldType.Nested nested } && catalog.Find(nested.Name) is { Shape: { IsValueType: false, IsUnion: false } } message
            ? message : null;
}
