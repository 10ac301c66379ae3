using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>The layout as a table in the type's documentation, so that the IDE shows it.</summary>
internal static class StructRemarks
{
    public static void Emit(CodeWriter code, MessageModel message, StructLayout layout)
    {
        code.Line($$"""
            /// <remarks>
            /// A Struct body has {{layout.Size}} bytes, {{(message.IsBigEndian ? "big" : "little")}}-endian; in Python <c>{{Spelling.Xml(layout.PythonFormat)}}</c>.
            /// <list type="table">
            /// <listheader><term>Offset</term><description>Size and field</description></listheader>
            """);
        foreach (var slot in layout.Slots.OrderBy(s => s.Offset))
        {
            code.Line(
                $"/// <item><term>{slot.Offset}</term><description>{slot.Cell.Size} "
                + $"{Spelling.Xml(slot.Field.Name)}: {Spelling.Xml(slot.Field.Type.Words)}</description></item>");
        }

        code.Line("/// </list>").Line("/// </remarks>");
    }
}
