using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits the walks of packing: the one that measures what pointers lead to, and the one that writes.</summary>
internal static class CapnProtoWriting
{
    public static void Emit(CodeWriter code, MessageModel message, CapnProtoLayout layout)
    {
        var (self, codec) = (message.Name.InCode, CapnProtoEmitter.Interface(message));
        var fields = layout.Slots.Select(s => new CapnProtoField(message, s)).ToArray();
        var pointers = fields.Where(f => f.IsPointer).ToArray();
        var modifier = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        if (pointers.Length == 0)
        {
            code.Line($"static long {codec}.Size(in {self} message, {CapnProtoEmitter.Room}CapnProtoRuler ruler) => 0;").Line();
        }
        else
        {
            using (code.Braces($"static {modifier}long {codec}.Size(in {self} message, {CapnProtoEmitter.Room}CapnProtoRuler ruler)"))
            {
                FixedBufferEmitter.DeclareItems(code, message);
                code.Line($"return {string.Join("\n    + ", pointers.Select(f => $"{f.Form}.Size({f.Value}, ruler)"))};");
            }

            code.Line();
        }

        using (code.Braces($"static {modifier}void {codec}.Write(ref {CapnProtoEmitter.Room}CapnProtoWriter writer, int data, in {self} message)"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            if (pointers.Length > 0)
                code.Line($"var pointers = data + {layout.DataWords * 8};");
            foreach (var field in fields)
            {
                code.Line(field.IsPointer
                    ? $"{field.Form}.Write(ref writer, pointers, {field.Offset}, {field.Value}, {field.Literal});"
                    : $"{field.Form}.Write(ref writer, data, {field.Offset}, {field.DefaultBits}, {field.Value}, {field.Literal});");
            }
        }

        code.Line();
    }
}
