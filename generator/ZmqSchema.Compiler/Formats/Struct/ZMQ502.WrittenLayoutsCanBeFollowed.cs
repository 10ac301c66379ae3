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

        var slots = layout.Slots.OrderBy(s => s.Offset).ToArray();
        for (var i = 1; i < slots.Length; i++)
        {
            var before = slots[i - 1];
            if (before.Offset + before.Cell.Size > slots[i].Offset)
            {
                yield return Found(
                    message.Subject(slots[i].Field.Name),
                    $"at byte {slots[i].Offset.ToString(CultureInfo.InvariantCulture)} overlaps '{before.Field.Name}', and a body has one value for each byte; "
                    + "move it, or mark one of the two [ZmqIgnore]");
            }
        }
    }
}
