using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Pickle;

/// <summary>Emits the codec of a union: a list of the case's number and its value.</summary>
internal static class PickleUnionEmitter
{
    private const string Unions = PickleEmitter.Room + "PickleUnion";

    public static void Emit(CodeWriter code, MessageModel union)
    {
        var spelling = UnionSpelling.Of(union);
        using (code.Braces($"static void {PickleEmitter.Interface(union)}.Write(ref {PickleEmitter.Room}PickleWriter writer, in {union.Name.InCode} message)"))
        {
            if (spelling.MakingNone() is not null)
            {
                using (code.Braces($"if ({spelling.HoldsNone("message")})"))
                    code.Line("writer.WriteNone();").Line("return;");
                code.Line();
            }

            using (code.Braces($"switch ({spelling.Selector("message")})"))
            {
                foreach (var @case in union.Cases)
                {
                    code.Line($$"""
                        case {{spelling.Pattern(@case, "message")}}:
                            {{Unions}}.Begin(ref writer, {{@case.Number}});
                            {{PickleEmitter.Forms.OfCase(@case)}}.Write(ref writer, in it, {{Spelling.Literal(@case.Name)}});
                            break;
                        """);
                }

                code.Line("default:").Line($"    throw {Unions}.NoCase(message);");
            }

            code.Line().Line($"{Unions}.End(ref writer);");
        }

        code.Line();
        EmitReading(code, union, spelling);
    }

    private static void EmitReading(CodeWriter code, MessageModel union, UnionSpelling spelling)
    {
        using (code.Braces(PickleEmitter.Reading(union)))
        {
            code.Line($$"""
                message = default;
                if (!{{Unions}}.Begin(ref source, value, out var number, out var at))
                    return false;

                """);
            using (code.Braces("switch (number)"))
            {
                foreach (var @case in union.Cases)
                {
                    code.Line($$"""
                        case {{@case.Number}}:
                            if (!{{PickleEmitter.Forms.OfCase(@case)}}.Read(ref source, at, out var case{{@case.Number}}))
                                return source.Fails({{Spelling.Literal(@case.Name)}});
                            message = {{spelling.Making(@case, $"case{@case.Number}")}};
                            break;
                        """);
                }

                code.Line($$"""
                    // Of a newer version.
                    default:
                        message = {{spelling.MakingNone() ?? "null!"}};
                        break;
                    """);
            }

            code.Line().Line("source.Leave();").Line("return true;");
        }
    }
}
