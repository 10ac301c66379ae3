using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class SchemaNamesAreUnique() : MessageRule("ZMQ207", Severity.Error,
    "Two messages have the same schema name",
    "'{0}' has the schema name '{1}', which '{2}' has already; give one of them another Name")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        catalog.NamedLike(message) is { } other ? [Found(message.Name.FullName, message.SchemaName, other.Name.FullName)] : [];
}
