using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits the walks of packing: the one that measures what pointers lead to, and the one that writes.</summary>
internal static class CapnProtoWriting
{
    private const string Text = CapnProtoEmitter.Room + "TextValue";

    public static void Emit(CodeWriter code, MessageModel message, CapnProtoLayout layout)
    {
        var (self, codec) = (message.Name.InCode, CapnProtoEmitter.Interface(message));
        var fields = layout.Slots.Select(s => new CapnProtoField(message, s)).ToArray();
        var pointers = fields.Where(f => f.IsPointer).ToArray();
        var modifier = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        if (pointers.Length == 0)
        {
            code.Line($"static long {codec}.Size(in {self} message, int depth) => 0;").Line();
        }
        else
        {
            using (code.Braces($"static {modifier}long {codec}.Size(in {self} message, int depth)"))
            {
                FixedBufferEmitter.DeclareItems(code, message);
                code.Line($"return {string.Join("\n    + ", pointers.Select(f => $"{f.Form}.Size({f.Value}, depth)"))};");
            }

            code.Line();
        }

        if (Bound(pointers) is { } bound)
            code.Line($"static long {codec}.Bound(in {self} message) => {bound};").Line();

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

    // Where the strings are all that takes long to measure, three bytes for each of their letters are enough in any case.
    private static string? Bound(CapnProtoField[] pointers) =>
        pointers.Any(f => f.Type is FieldType.Text) && pointers.All(f => f.Type is FieldType.Text || IsQuicklyMeasured(f.Type))
            ? string.Join("\n    + ", pointers.Select(f => f.Type is FieldType.Text ? $"{Text}.Bound({f.Value})" : $"{f.Form}.Size({f.Value}, 1)"))
            : null;

    private static bool IsQuicklyMeasured(FieldType type) => type is FieldType.WellKnown { Kind: not WellKnownKind.Decimal }
        || (type is FieldType.Vector { Kind: SequenceKind.Array or SequenceKind.List or SequenceKind.ImmutableArray or SequenceKind.Memory } vector
            && CapnProtoTypes.SizeOf(vector.Element) is not Allocation.SlotSize.Pointer);
}
