using ZmqSchema.Compiler.Formats.Struct;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class FixedFieldsHaveFixedSize() : MessageRule("ZMQ301", Severity.Error,
    "A Struct message holds a field of no fixed size",
    "'{0}' is {1}, which has no fixed size; {2}")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where message.Has(WireFormat.Struct) && field.Type is FieldType.Text or FieldType.Vector && field.Length == 0 && StructHoldsItsFields.CanHold(field.Type)
        select Found(message.Subject(field.Name), field.Type is FieldType.Text ? "a string" : $"a sequence of {((FieldType.Vector)field.Type).Element.Words}", Instead(message));

    // A schema has no attribute for it.
    private static string Instead(MessageModel message) => message.IsFromSchema
        ? "leave \"struct\" out of zmq_formats"
        : "give it [ZmqFixedLength(n)] or choose another wire format";
}
