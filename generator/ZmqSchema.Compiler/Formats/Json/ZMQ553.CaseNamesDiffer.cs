using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Json;

internal sealed class CaseNamesDiffer() : MessageRule("ZMQ553", Severity.Error,
    "Two cases of a union have the same name in JSON",
    "'{0}' has the cases '{1}' and '{2}', which are both called '{3}' in JSON; rename one of them")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from same in message.Cases.GroupBy(c => c.WireName)
        from later in same.Skip(1)
        select Found(message.Name.FullName, same.First().Name, later.Name, same.Key);
}
