using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class NestedTypesAreMessages() : MessageRule("ZMQ201", Severity.Error,
    "A field holds a type that is no message",
    "'{0}' holds {1}, which is not a message; {2}, or mark the member [ZmqIgnore]")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where !MessageCatalog.HoldsUnknown(field.Type)
        from name in MessageCatalog.NestedNames(field.Type)
        where catalog.Find(name) is null
        select Found(message.Subject(field.Name), name.FullName, catalog.FindByCompanion(name) is { } emitted
            ? $"hold {emitted.FullName} instead"
            : "add [ZmqMessage] to that type");
}
