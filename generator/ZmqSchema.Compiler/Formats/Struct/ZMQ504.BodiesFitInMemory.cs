using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class BodiesFitInMemory() : MessageRule("ZMQ504", Severity.Error,
    "A Struct body is too large",
    "'{0}' would have a body of more than 1 GiB; send the bulk of it as a [ZmqPayload]")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        Size(message, catalog, 0) > StructFormat.GreatestBody || WrittenEnd(message) > StructFormat.GreatestBody ? [Found(message.Name.FullName)] : [];

    private static long WrittenEnd(MessageModel message) =>
        message.Shape.WrittenLayout is { } written && message.Fields.Count > 0 ? StructPlanner.WrittenEnd(written, message) : 0;

    private static double Size(MessageModel message, MessageCatalog catalog, int depth) =>
        message.Fields.Sum(f => Math.Max(1, f.Length) * Size(f.Type, catalog, depth));

    // Roughly, from below: what has no layout is counted by its elements, and recursion is another rule's business.
    private static double Size(FieldType type, MessageCatalog catalog, int depth) => type switch
    {
        FieldType.Scalar scalar => scalar.Kind.Size(),
        FieldType.Enumeration enumeration => enumeration.Enum.Underlying.Size(),
        FieldType.WellKnown { Kind: WellKnownKind.Guid } => 16,
        FieldType.WellKnown wellKnown => wellKnown.Kind.FloatCount() is > 0 and var count ? count * 4 : 8,
        FieldType.Vector vector => Size(vector.Element, catalog, depth),
        FieldType.Nested nested when depth < 64 && catalog.Find(nested.Name) is { } message => Size(message, catalog, depth + 1),
        _ => 1,
    };
}
