using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits the codec of a union: a tag, and the pointer that is the case's. One that holds nothing has null there.</summary>
internal static class CapnProtoUnionEmitter
{
    public static void Emit(CodeWriter code, MessageModel union, CapnProtoLayout layout)
    {
        var (self, codec) = (union.Name.InCode, CapnProtoEmitter.Interface(union));
        var spelling = UnionSpelling.Of(union);
        var cases = union.Cases.OrderBy(c => c.Number).ToArray();
        CapnProtoEmitter.EmitSections(code, union, layout);
        code.Line($"static long {codec}.Size(in {self} message, {CapnProtoEmitter.Room}CapnProtoRuler ruler) => {(spelling.MakingNone() is null ? "" : $"{spelling.HoldsNone("message")} ? 0L : ")}{spelling.Selector("message")} switch");
        code.Line("{");
        foreach (var @case in cases)
            code.Line($"    {spelling.Pattern(@case, "message")} => {CapnProtoForms.Values.OfCase(@case)}.Size(in it, ruler),");
        code.Line($"    _ => throw {CapnProtoEmitter.Room}CapnProtoUnion.NoCase(message),").Line("};").Line();
        EmitWriting(code, cases, layout, spelling, self, codec);
        EmitReading(code, union, cases, layout, spelling);
    }

    private static void EmitWriting(CodeWriter code, CaseModel[] cases, CapnProtoLayout layout, UnionSpelling spelling, string self, string codec)
    {
        using (code.Braces($"static void {codec}.Write(ref {CapnProtoEmitter.Room}CapnProtoWriter writer, int data, in {self} message)"))
        {
            if (spelling.MakingNone() is not null)
                code.Line($"if ({spelling.HoldsNone("message")})").Line("    return;");
            using (code.Braces($"switch ({spelling.Selector("message")})"))
            {
                for (var tag = 0; tag < cases.Length; tag++)
                {
                    code.Line($"case {spelling.Pattern(cases[tag], "message")}:");
                    if (layout.DataWords > 0)
                        code.Line($"    writer.Put(data, 0, (ushort){tag});");
                    code.Line($"    {CapnProtoForms.Values.OfCase(cases[tag])}.Write(ref writer, data + {layout.DataWords * 8}, 0, in it, {Spelling.Literal(cases[tag].Name)});");
                    code.Line("    break;");
                }

                code.Line("default:").Line($"    throw {CapnProtoEmitter.Room}CapnProtoUnion.NoCase(message);");
            }
        }

        code.Line();
    }

    private static void EmitReading(CodeWriter code, MessageModel union, CaseModel[] cases, CapnProtoLayout layout, UnionSpelling spelling)
    {
        using (CapnProtoEmitter.Reading(code, union, ""))
        {
            code.Line($$"""
                message = {{spelling.MakingNone() ?? "default"}};
                if (!it.Has(0))
                    return true;
                if (!source.Enters(it.Position, 0))
                    return false;

                """);
            using (code.Braces($"switch ({(layout.DataWords > 0 ? "it.Get<ushort>(0)" : "0")})"))
            {
                for (var tag = 0; tag < cases.Length; tag++)
                {
                    var @case = cases[tag];
                    code.Line($$"""
                        case {{tag}}:
                            if (!{{CapnProtoForms.Values.OfCase(@case)}}.TryRead(ref source, it, 0, out var case{{@case.Number}}))
                                return source.Fails({{Spelling.Literal(@case.Name)}});
                            message = {{spelling.Making(@case, $"case{@case.Number}")}};
                            break;
                        """);
                }
            }

            code.Line().Line("source.Leave();").Line("return true;");
        }
    }
}
