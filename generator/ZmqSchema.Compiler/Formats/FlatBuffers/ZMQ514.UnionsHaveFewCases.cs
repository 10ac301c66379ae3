using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

internal sealed class UnionsHaveFewCases() : MessageRule("ZMQ514", Severity.Error,
    "A union has too many cases for FlatBuffers",
    "'{0}' has {1} cases, and FlatBuffers numbers them in one byte, from 1 to 255; make a union of some of them a case of its own")
{
    private const int Most = 255;

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.Cases.Count > Most ? [Found(message.Name.FullName, message.Cases.Count.ToString(CultureInfo.InvariantCulture))] : [];
}
