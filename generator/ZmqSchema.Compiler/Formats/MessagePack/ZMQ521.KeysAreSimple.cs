using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.MessagePack;

internal sealed class KeysAreSimple() : MessageRule("ZMQ521", Severity.Error,
    "A dictionary has keys that no peer reads",
    "'{0}' has keys of {1}, which peers cannot look up; make them strings, numbers, enums, Guids or times, or send a list of pairs")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        from key in DictionaryKeys.Within(field.Type)
        where !DictionaryKeys.AreSimple(key)
        select Found(message.Subject(field.Name), key.Words);
}
