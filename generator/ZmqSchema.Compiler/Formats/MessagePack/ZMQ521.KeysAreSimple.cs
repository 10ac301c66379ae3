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
        from key in Keys(field.Type)
        where !IsSimple(key)
        select Found(message.Subject(field.Name), key.Words);

    private static IEnumerable<FieldType> Keys(FieldType type) => type switch
    {
        FieldType.Map map => Keys(map.Value).Prepend(map.Key),
        FieldType.Vector vector => Keys(vector.Element),
        FieldType.Optional optional => Keys(optional.Value),
        _ => [],
    };

    // What Python would make a list or a dict of cannot be a key there.
    private static bool IsSimple(FieldType key) =>
        key is FieldType.Scalar or FieldType.Enumeration or FieldType.Text || (key is FieldType.WellKnown wellKnown && wellKnown.Kind.FloatCount() == 0);
}
