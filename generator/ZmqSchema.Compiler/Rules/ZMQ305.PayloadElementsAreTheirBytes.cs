using ZmqSchema.Compiler.Formats.Struct;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class PayloadElementsAreTheirBytes() : MessageRule("ZMQ305", Severity.Warning,
    "A payload's elements are not the bytes that a peer expects",
    "'{0}' has elements of {1}, which travel as they lie in this machine's memory, padding included and unchecked; use numbers, or a blittable [ZmqMessage] without bools")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from payload in message.Payloads
        where !IsItsBytes(payload.Element, catalog)
        select Found(message.Subject(payload.Name), payload.ElementWords);

    private static bool IsItsBytes(FieldType? element, MessageCatalog catalog) => element switch
    {
        FieldType.Scalar or FieldType.Enumeration => true,
        FieldType.WellKnown wellKnown => wellKnown.Kind.FloatCount() > 0,
        FieldType.Vector { Kind: SequenceKind.InlineArray } vector => IsItsBytes(vector.Element, catalog),
        FieldType.Nested nested => catalog.Find(nested.Name) is { } message
            && StructLayout.Of(message) is { MatchesMemory: true, HasChecks: false, Padding.Count: 0 },
        _ => false,
    };
}
