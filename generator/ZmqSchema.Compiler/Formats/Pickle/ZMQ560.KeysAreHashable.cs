using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Pickle;

internal sealed class KeysAreHashable() : MessageRule("ZMQ560", Severity.Error,
    "A dictionary has keys that Python refuses",
    "'{0}' has keys of {1}, which are lists or dicts in Python and cannot be keys there; make them strings, numbers, enums, Guids or times, or send a list of pairs")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        from key in DictionaryKeys.Within(field.Type)
        where !DictionaryKeys.AreSimple(key)
        select Found(message.Subject(field.Name), key.Words);
}
