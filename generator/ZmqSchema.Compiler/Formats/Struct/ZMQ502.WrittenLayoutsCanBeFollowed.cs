using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class WrittenLayoutsCanBeFollowed() : MessageRule("ZMQ502", Severity.Error,
    "A [StructLayout] cannot be followed",
    "'{0}' {1}")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog)
    {
        if (message.Shape.WrittenLayout?.Kind is WrittenLayoutKind.Auto)
            yield return Found(message.Name.FullName, "has LayoutKind.Auto, which leaves the order of the bytes open; write Sequential or Explicit, or leave [StructLayout] out");

        if (message.Shape.WrittenLayout is null || StructLayout.Of(message) is not { } layout)
            yield break;

        StructSlot? furthest = null;
        foreach (var slot in layout.Slots.OrderBy(s => s.Offset))
        {
            if (furthest is not null && furthest.End > slot.Offset)
            {
                yield return Found(
                    message.Subject(slot.Field.Name),
                    $"at byte {slot.Offset.ToString(CultureInfo.InvariantCulture)} overlaps '{furthest.Field.Name}', and a body has one value for each byte; "
                    + "move it, or mark one of the two [ZmqIgnore]");
            }

            furthest = furthest is null || slot.End > furthest.End ? slot : furthest;
        }
    }
}
