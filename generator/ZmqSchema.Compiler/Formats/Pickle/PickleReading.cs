using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Pickle;

/// <summary>
/// Emits the reading of a message: first as our own writer and most peers write it, field by field in order and without a search, and from
/// where they differ in any order.
/// </summary>
internal static class PickleReading
{
    public static void Emit(CodeWriter code, MessageModel message)
    {
        using (code.Braces(PickleEmitter.Reading(message, FixedBufferEmitter.AreIn(message) ? "unsafe " : "")))
        {
            code.Line("message = default;");
            if (message.Payloads.Count > 0 || message.Shape.Construction.MayThrow)
                code.Line("ref var malformation = ref source.Malformation;");
            FieldLocals.Declare(code, message);
            code.Line($$"""
                if (!{{PickleEmitter.Room}}PickleReader.BeginMessage(ref source, value, {{FieldLocals.Cost(message)}}, out var entries))
                    return false;

                """);
            if (message.Fields.Count > 0)
                EmitEntries(code, message);
            new FieldLocals(PickleEmitter.Forms).FillAbsent(code, message);
            PayloadEmitter.EmitTaking(code, message);
            ConstructionEmitter.Emit(code, message, "source.OffsetOf(value)");
            FixedBufferEmitter.Fill(code, message);
            code.Line("source.Leave();").Line("return true;");
            if (message.Fields.Count > 0)
            {
                code.Line();
                FieldLookupEmitter.EmitByName(code, message);
            }
        }
    }

    private static void EmitEntries(CodeWriter code, MessageModel message)
    {
        code.Line("int at;");
        for (var i = 0; i < message.Fields.Count; i++)
        {
            code.Line($"if (entries.Takes(ref source, {FieldLookupEmitter.Utf8(message.Fields[i].WireName)}, out at) && !{Read(message.Fields[i], i)})");
            code.Line($"    return source.Fails({Spelling.Literal(message.Fields[i].Name)});");
        }

        code.Line();
        using (code.Braces("while (entries.Next(ref source, out var name, out at))"))
        using (code.Braces("switch (ByName(name))"))
        {
            for (var i = 0; i < message.Fields.Count; i++)
            {
                code.Line($"case {i}:");
                code.Line($"    if (!{Read(message.Fields[i], i)})");
                code.Line($"        return source.Fails({Spelling.Literal(message.Fields[i].Name)});");
                code.Line("    break;");
            }
        }

        code.Line();
    }

    private static string Read(FieldModel field, int index) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{PickleEmitter.Forms.OfBuffer(buffer)}.Read(ref source, at, field{index})"
        : $"{PickleEmitter.Forms.Of(field)}.Read(ref source, at, out field{index})";
}
