using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class LayoutsDoNotRecurse() : MessageRule("ZMQ503", Severity.Error,
    "A Struct message holds itself",
    "'{0}' leads back to {1}, so that its body would never end; send an index or an id instead, or choose another wire format")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from held in catalog.HeldBy(message)
        where Reaches(held.Message, message, catalog, [])
        select Found(message.Subject(held.Field.Name), message.Name.FullName);

    private static bool Reaches(MessageModel from, MessageModel target, MessageCatalog catalog, HashSet<TypeName> seen) =>
        from.Name == target.Name
        || (seen.Add(from.Name) && catalog.HeldBy(from).Any(held => Reaches(held.Message, target, catalog, seen)));
}
