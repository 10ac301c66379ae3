using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Pickle;

/// <summary>Emits the writing of a message, which counts its bytes too.</summary>
internal static class PickleWriting
{
    /// <summary>Entries that CPython puts into a dict at once.</summary>
    private const int Batch = 1000;

    public static void Emit(CodeWriter code, MessageModel message)
    {
        var isUnsafe = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        using (code.Braces($"static {isUnsafe}void {PickleEmitter.Interface(message)}.Write(ref {PickleEmitter.Room}PickleWriter writer, in {message.Name.InCode} message)"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            code.Line($"writer.BeginDict({message.Fields.Count});");
            for (var i = 0; i < message.Fields.Count; i++)
            {
                if (i > 0 && i % Batch == 0)
                    code.Line($"writer.NextInDict({i});");
                code.Line($"writer.WriteName({FieldLookupEmitter.Utf8(message.Fields[i].WireName)});");
                code.Line($"{Write(message.Fields[i], i)};");
            }

            code.Line($"writer.EndDict({message.Fields.Count});");
        }

        code.Line();
    }

    private static string Write(FieldModel field, int index) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{PickleEmitter.Forms.OfBuffer(buffer)}.Write(ref writer, items{index}, {Spelling.Literal(field.Name)})"
        : $"{PickleEmitter.Forms.Of(field)}.Write(ref writer, message.{Spelling.Identifier(field.Name)}, {Spelling.Literal(field.Name)})";
}
