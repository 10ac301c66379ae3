using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>Emits the codec of a union: a message that holds one oneof, in which each case has the field of its number.</summary>
internal static class ProtobufUnionEmitter
{
    private const string Reader = ProtobufEmitter.Room + "ProtobufReader";

    public static void Emit(CodeWriter code, MessageModel union)
    {
        var (self, codec) = (union.Name.InCode, ProtobufEmitter.Interface(union));
        var spelling = UnionSpelling.Of(union);
        code.Line($"static long {codec}.Size(in {self} message, {ProtobufEmitter.Lengths}) => {spelling.Unless("message", "0L")}{spelling.Selector("message")} switch").Line("{");
        foreach (var @case in union.Cases)
            code.Line($"    {spelling.Pattern(@case, "message")} => {ProtobufForms.OfCase(@case)}.Size(in it, {Tag(@case)}, ref lengths),");
        code.Line($"    _ => throw {ProtobufEmitter.Room}ProtobufUnion.NoCase(message),").Line("};").Line();

        code.Line($"static int {codec}.Write(global::System.Span<byte> body, int at, in {self} message, {ProtobufEmitter.Lengths}) => {spelling.Unless("message", "at")}{spelling.Selector("message")} switch");
        code.Line("{");
        foreach (var @case in union.Cases)
        {
            code.Line(
                $"    {spelling.Pattern(@case, "message")} => {ProtobufForms.OfCase(@case)}.Write(body, at, {Tag(@case)}, in it, ref lengths, {Spelling.Literal(@case.Name)}),");
        }

        code.Line($"    _ => throw {ProtobufEmitter.Room}ProtobufUnion.NoCase(message),").Line("};").Line();
        EmitReading(code, union, spelling);
    }

    private static void EmitReading(CodeWriter code, MessageModel union, UnionSpelling spelling)
    {
        ProtobufEmitter.EmitReadingHeader(code, union, "");
        using (code.Braces($"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {union.Name.InCode} message)"))
        {
            code.Line($$"""
                message = {{spelling.MakingNone() ?? "default"}};
                var chosen = 0u;
                var all = default({{ProtobufEmitter.Room}}ProtobufOccurrences);
                if (!source.Enters(at, 0))
                    return false;

                """);
            EmitChoosing(code, union);
            using (code.Braces("switch (chosen)"))
            {
                foreach (var @case in union.Cases)
                {
                    code.Line($$"""
                        case {{Tag(@case)}}:
                            if (!{{ProtobufForms.OfCase(@case)}}.Gather(ref source, in all, out var case{{@case.Number}}))
                                return source.Fails({{Spelling.Literal(@case.Name)}});
                            message = {{spelling.Making(@case, $"case{@case.Number}")}};
                            break;
                        """);
                }
            }

            code.Line().Line("source.Leave();").Line("return true;");
        }
    }

    // The last case wins; one that comes twice with no other between is merged.
    private static void EmitChoosing(CodeWriter code, MessageModel union)
    {
        using (code.Braces("while (at < source.Body.Length)"))
        {
            code.Line($$"""
                if ((at = {{Reader}}.ReadTag(ref source, at, out var tag)) < 0)
                    return false;
                """);
            using (code.Braces("switch (tag)"))
            {
                foreach (var @case in union.Cases)
                    code.Line($"case {Tag(@case)}:");
                code.Line($$"""
                        if (chosen != tag)
                            all = default;
                        chosen = tag;
                        if ((at = {{Reader}}.Note(ref source, at, tag, ref all)) < 0)
                            return false;
                        break;
                    default:
                        if ((at = {{Reader}}.Skip(ref source, at, tag)) < 0)
                            return false;
                        break;
                    """);
            }
        }

        code.Line();
    }

    private static string Tag(CaseModel @case) => (((uint)@case.Number << 3) | ProtobufTypes.Length).ToString(CultureInfo.InvariantCulture);
}
