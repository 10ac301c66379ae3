using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Json;

internal sealed class EnumNamesDiffer() : MessageRule("ZMQ552", Severity.Error,
    "Two values of an enum have the same name in JSON",
    "'{0}' holds the enum {1}, of which '{2}' and '{3}' are both called '{4}' in JSON; rename one of them, or send its integer")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        from model in JsonEnums.Within(field.Type).Distinct()
        from same in model.Members.GroupBy(JsonNames.Of)
        from later in same.Skip(1).Where(m => m.Value != same.First().Value).Take(1)
        select Found(message.Subject(field.Name), model.Name.FullName, same.First().Name, later.Name, same.Key);
}
