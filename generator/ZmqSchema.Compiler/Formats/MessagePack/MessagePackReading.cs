using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.MessagePack;

/// <summary>
/// Emits the reading of a message: first as our own writer and most peers write it, field by field in order and without a search, and from
/// where they differ in any order, by name or by index.
/// </summary>
internal static class MessagePackReading
{
    private const string Reader = MessagePackEmitter.Room + "MessagePackReader";

    public static void Emit(CodeWriter code, MessageModel message)
    {
        var isUnsafe = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        code.Line($"static {isUnsafe}bool {MessagePackEmitter.Interface(message)}.TryRead(");
        code.Line($"    ref {MessagePackEmitter.Room}MessagePackSource source, ref int position, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces($"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {message.Name.InCode} message)"))
        {
            code.Line("message = default;");
            if (message.Payloads.Count > 0 || message.Shape.Construction.MayThrow)
                code.Line("ref var malformation = ref source.Malformation;");
            FieldLocals.Declare(code, message);
            code.Line($$"""
                var at = {{Reader}}.BeginMessage(ref source, position, {{FieldLocals.Cost(message)}}, out var left, out var isArray);
                if (at < 0)
                    return false;

                var index = 0;
                """);
            if (message.Fields.Count > 0)
                EmitInOrder(code, message);
            EmitInAnyOrder(code, message);
            code.Line();

            new FieldLocals(MessagePackEmitter.Forms).FillAbsent(code, message);
            PayloadEmitter.EmitTaking(code, message);
            ConstructionEmitter.Emit(code, message, "position");
            FixedBufferEmitter.Fill(code, message);
            code.Line("source.Leave();").Line("position = at;").Line("return true;");
            if (message.Fields.Count > 0)
            {
                code.Line();
                FieldLookupEmitter.EmitByName(code, message);
                code.Line();
                FieldLookupEmitter.EmitByIndex(code, message);
            }
        }
    }

    private static void EmitInOrder(CodeWriter code, MessageModel message)
    {
        using (code.Braces(message.IsMessagePackArray ? "if (isArray)" : "if (!isArray)"))
        {
            var next = 0;
            for (var i = 0; i < message.Fields.Count; i++)
            {
                var field = message.Fields[i];
                if (message.IsMessagePackArray && field.Number - 1 != next)
                    break;
                next++;

                var isHere = message.IsMessagePackArray
                    ? "left > 0"
                    : $"left > 0 && {Reader}.TakesName(ref source, ref at, {FieldLookupEmitter.Utf8(field.WireName)})";
                using (code.Braces($"if ({isHere})"))
                {
                    code.Line("left--;");
                    if (message.IsMessagePackArray)
                        code.Line("index++;");
                    code.Line($"if ({(message.IsMessagePackArray ? $"!{Reader}.TakesNil(ref source, ref at) && " : "")}(at = {Read(field, i)}) < 0)");
                    code.Line($"    return source.Fails({Spelling.Literal(field.Name)});");
                }
            }
        }

        code.Line();
    }

    private static void EmitInAnyOrder(CodeWriter code, MessageModel message)
    {
        using (code.Braces("for (; left > 0; left--)"))
        {
            code.Line($$"""
                if ((at = {{Reader}}.NextKey(ref source, at, isArray, ref index, out var name, out var number)) < 0)
                    return false;
                if ({{Reader}}.TakesNil(ref source, ref at))
                    continue;
                """);
            if (message.Fields.Count == 0)
            {
                EmitSkipping(code, "");
                return;
            }

            using (code.Braces("switch (number >= 0 ? ByIndex(number) : ByName(name))"))
            {
                for (var i = 0; i < message.Fields.Count; i++)
                {
                    code.Line($"case {i}:");
                    code.Line($"    if ((at = {Read(message.Fields[i], i)}) < 0)");
                    code.Line($"        return source.Fails({Spelling.Literal(message.Fields[i].Name)});");
                    code.Line("    break;");
                }

                code.Line("default:");
                EmitSkipping(code, "    ");
                code.Line("    break;");
            }
        }
    }

    private static void EmitSkipping(CodeWriter code, string indent) =>
        code.Line($"{indent}if ((at = {Reader}.Skip(ref source, at)) < 0)").Line($"{indent}    return false;");

    private static string Read(FieldModel field, int index) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{MessagePackEmitter.Forms.OfBuffer(buffer)}.Read(ref source, at, field{index})"
        : $"{MessagePackEmitter.Forms.Of(field)}.Read(ref source, at, out field{index})";
}
