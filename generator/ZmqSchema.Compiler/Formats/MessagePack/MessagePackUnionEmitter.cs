using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.MessagePack;

/// <summary>Emits the codec of a union: the case's number, then its value.</summary>
internal static class MessagePackUnionEmitter
{
    private const string Unions = MessagePackEmitter.Room + "MessagePackUnion";
    private const string Writer = MessagePackEmitter.Room + "MessagePackWriter";

    public static void Emit(CodeWriter code, MessageModel union)
    {
        var (self, codec) = (union.Name.InCode, MessagePackEmitter.Interface(union));
        var spelling = UnionSpelling.Of(union);
        code.Line($"static long {codec}.Size(in {self} message, int depth) => {spelling.Unless("message", "1L")}{spelling.Selector("message")} switch").Line("{");
        foreach (var @case in union.Cases)
        {
            code.Line(
                $"    {spelling.Pattern(@case, "message")} => {Unions}.HeaderSize({@case.Number}) + "
                + $"{MessagePackEmitter.Forms.OfCase(@case)}.Size(in it, depth),");
        }

        code.Line($"    _ => throw {Unions}.NoCase(message),").Line("};").Line();

        code.Line($"static int {codec}.Write(global::System.Span<byte> body, int at, in {self} message) => {spelling.Unless("message", $"{Writer}.WriteNil(body, at)")}{spelling.Selector("message")} switch");
        code.Line("{");
        foreach (var @case in union.Cases)
        {
            code.Line(
                $"    {spelling.Pattern(@case, "message")} => {MessagePackEmitter.Forms.OfCase(@case)}.Write(body, {Unions}.WriteHeader(body, at, {@case.Number}), in it, "
                + $"{Spelling.Literal(@case.Name)}),");
        }

        code.Line($"    _ => throw {Unions}.NoCase(message),").Line("};").Line();
        EmitReading(code, union, spelling, self, codec);
    }

    private static void EmitReading(CodeWriter code, MessageModel union, UnionSpelling spelling, string self, string codec)
    {
        code.Line($"static bool {codec}.TryRead(");
        code.Line($"    ref {MessagePackEmitter.Room}MessagePackSource source, ref int position, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces($"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} message)"))
        {
            code.Line($$"""
                message = default;
                var at = {{Unions}}.Begin(ref source, position, out var number);
                if (at < 0)
                    return false;

                """);
            using (code.Braces("switch (number)"))
            {
                foreach (var @case in union.Cases)
                {
                    code.Line($$"""
                        case {{@case.Number}}:
                            if ((at = {{MessagePackEmitter.Forms.OfCase(@case)}}.Read(ref source, at, out var case{{@case.Number}})) < 0)
                                return source.Fails({{Spelling.Literal(@case.Name)}});
                            message = {{spelling.Making(@case, $"case{@case.Number}")}};
                            break;
                        """);
                }

                code.Line("default:").Line($"    return {Unions}.FailsAt(ref source, position, number);");
            }

            code.Line().Line("source.Leave();").Line("position = at;").Line("return true;");
        }
    }
}
