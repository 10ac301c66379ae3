using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.CapnProto;

internal sealed class KeysAreComparable() : MessageRule("ZMQ542", Severity.Error,
    "A dictionary has keys that are no simple values",
    "'{0}' has keys of {1}, which two peers need not take for equal alike; make them strings, numbers, enums, Guids or times, or send a list of pairs")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        from key in DictionaryKeys.Within(field.Type)
        where !DictionaryKeys.AreSimple(key)
        select Found(message.Subject(field.Name), key.Words);
}
