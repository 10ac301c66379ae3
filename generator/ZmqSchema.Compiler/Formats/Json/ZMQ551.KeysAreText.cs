using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Json;

internal sealed class KeysAreText() : MessageRule("ZMQ551", Severity.Error,
    "A dictionary has keys that are no text in JSON",
    "'{0}' has keys of {1}, and a key in JSON is a string; make them strings, numbers, enums, Guids or times, or send a list of pairs")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        from key in DictionaryKeys.Within(field.Type)
        where !DictionaryKeys.AreSimple(key)
        select Found(message.Subject(field.Name), key.Words);
}
