using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.CapnProto;

internal sealed class StructsFitTheirPointers() : MessageRule("ZMQ543", Severity.Error,
    "A Cap'n Proto struct is too large",
    "'{0}' has {1} {2}, and Cap'n Proto counts to {3}; put some of them into a message of their own")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog)
    {
        if (message.Fields.Count > CapnProtoPlanner.Most)
            yield return Found(message.Name.FullName, Spelled(message.Fields.Count), "fields", Spelled(CapnProtoPlanner.Most));
        if (message.Cases.Count > CapnProtoPlanner.Most)
            yield return Found(message.Name.FullName, Spelled(message.Cases.Count), "cases", Spelled(CapnProtoPlanner.Most));
    }

    private static string Spelled(int number) => number.ToString(CultureInfo.InvariantCulture);
}
