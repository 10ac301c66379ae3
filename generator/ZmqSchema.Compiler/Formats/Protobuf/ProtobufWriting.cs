using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>Emits the two walks of packing: the one that measures and the one that writes.</summary>
internal static class ProtobufWriting
{
    public static void Emit(CodeWriter code, MessageModel message, ProtobufField[] fields)
    {
        var (self, codec) = (message.Name.InCode, ProtobufEmitter.Interface(message));
        var modifier = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        using (code.Braces($"static {modifier}long {codec}.Size(in {self} message, {ProtobufEmitter.Lengths})"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            code.Line("var size = 0L;");
            foreach (var field in fields)
                EmitIfPresent(code, field, value => $"size += {field.Form}.Size({value}, {field.Tag}, ref lengths);");
            code.Line("return size;");
        }

        code.Line();
        using (code.Braces($"static {modifier}int {codec}.Write(global::System.Span<byte> body, int at, in {self} message, {ProtobufEmitter.Lengths})"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            foreach (var field in fields)
                EmitIfPresent(code, field, value => $"at = {field.Form}.Write(body, at, {field.Tag}, {value}, ref lengths, {Spelling.Literal(field.Name)});");
            code.Line("return at;");
        }

        code.Line();
    }

    private static void EmitIfPresent(CodeWriter code, ProtobufField field, Func<string, string> statement)
    {
        var value = field.IsBuffer ? $"items{field.Index}" : $"message.{Spelling.Identifier(field.Name)}";
        if (!field.MayBeNull)
        {
            code.Line(statement(value));
            return;
        }

        code.Line($"if ({value} is {{ }} present{field.Index})");
        code.Line("    " + statement($"present{field.Index}"));
    }
}
