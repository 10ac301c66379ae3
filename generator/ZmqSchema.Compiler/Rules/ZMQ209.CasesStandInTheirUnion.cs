using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class CasesStandInTheirUnion() : MessageRule("ZMQ209", Severity.Error,
    "A field holds a union's case by itself",
    "'{0}' holds {1}, which is a case of {2} and no message by itself; hold a {2} or a message of its own, or [ZmqIgnore] the member")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        from name in MessageCatalog.NestedNames(field.Type)
        let union = catalog.Find(name)?.CaseOf
        where union is not null
        select Found(message.Subject(field.Name), name.FullName, union.FullName);
}
