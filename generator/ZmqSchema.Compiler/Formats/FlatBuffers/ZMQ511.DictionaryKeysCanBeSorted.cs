using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

internal sealed class DictionaryKeysCanBeSorted() : MessageRule("ZMQ511", Severity.Error,
    "FlatBuffers cannot sort the keys of a dictionary",
    "'{0}' has keys of {1}, and FlatBuffers sorts entries by a number, an enum or a string; use one of those as the key, or choose another wire format")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        let map = field.Type as FieldType.Map
        where map is not null && !CanSort(map.Key)
        select Found(message.Subject(field.Name), map.Key.Words);

    public static bool CanSort(FieldType key) =>
        key is FieldType.Scalar { Kind: not (ScalarKind.Int128 or ScalarKind.UInt128) } or FieldType.Enumeration or FieldType.Text;
}
