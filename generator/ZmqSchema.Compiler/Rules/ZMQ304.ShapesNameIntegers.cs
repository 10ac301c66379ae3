using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class ShapesNameIntegers() : MessageRule("ZMQ304", Severity.Error,
    "A payload's shape names something that is no dimension",
    "'{0}' has the dimension '{1}', which is neither a number nor an integer field of the message; correct the Shape")
{
    // What it names may be there, and not have been read.
    public override bool Follows(Finding found, Finding mistake, MessageModel message) => mistake.Subject == message.Subject(found.Arguments[0]);

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from payload in message.Payloads
        from dimension in payload.Dimensions
        where dimension.Field is null ? !IsNumber(dimension.Text) : !message.Fields.Any(f => f.Name == dimension.Field && IsInteger(f.Type))
        select Found(message.Subject(payload.Name), dimension.Text);

    private static bool IsInteger(FieldType type) => type is FieldType.Scalar scalar && scalar.Kind.IsInteger();

    private static bool IsNumber(string text) => int.TryParse(text, out var number) && number > 0;
}
