using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>Emits the codec of a union: an object whose only name is the case's.</summary>
internal static class JsonUnionEmitter
{
    private const string Unions = JsonEmitter.Room + "JsonUnion";
    private const string Writer = JsonEmitter.Room + "JsonWriter";

    public static void Emit(CodeWriter code, MessageModel union, JsonForms forms)
    {
        var (self, codec) = (union.Name.InCode, JsonEmitter.Interface(union));
        var spelling = UnionSpelling.Of(union);
        code.Line($"static long {codec}.Bound(in {self} message, int depth) => {spelling.Unless("message", $"{Writer}.NullSize")}{spelling.Selector("message")} switch").Line("{");
        foreach (var @case in union.Cases)
        {
            // Braces and a colon.
            var around = (JsonNames.Size(@case.WireName) + 3).ToString(CultureInfo.InvariantCulture);
            code.Line($"    {spelling.Pattern(@case, "message")} => {around}L + {forms.OfCase(@case)}.Bound(in it, depth),");
        }

        code.Line($"    _ => throw {Unions}.NoCase(message),").Line("};").Line();

        code.Line($"static int {codec}.Write(global::System.Span<byte> body, int at, in {self} message) => {spelling.Unless("message", $"{Writer}.WriteNull(body, at)")}{spelling.Selector("message")} switch");
        code.Line("{");
        foreach (var @case in union.Cases)
        {
            var before = FieldLookupEmitter.Utf8($"{{{JsonNames.Quoted(@case.WireName)}:");
            code.Line($"    {spelling.Pattern(@case, "message")} => {Writer}.WriteRaw(body, {forms.OfCase(@case)}.Write(");
            code.Line($"        body, {Writer}.WriteRaw(body, at, {before}), in it, {Spelling.Literal(@case.Name)}), \"}}\"u8),");
        }

        code.Line($"    _ => throw {Unions}.NoCase(message),").Line("};").Line();
        EmitReading(code, union, spelling, forms, self, codec);
    }

    private static void EmitReading(CodeWriter code, MessageModel union, UnionSpelling spelling, JsonForms forms, string self, string codec)
    {
        code.Line($"static bool {codec}.TryRead(");
        code.Line($"    ref {JsonEmitter.Room}JsonSource source, ref int position, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces($"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} message)"))
        {
            code.Line($$"""
                message = default;
                var at = {{Unions}}.Begin(ref source, position, out var name);
                if (at < 0)
                    return false;

                """);
            using (code.Braces("switch (ByName(name))"))
            {
                for (var i = 0; i < union.Cases.Count; i++)
                {
                    code.Line($$"""
                        case {{i}}:
                            if ((at = {{forms.OfCase(union.Cases[i])}}.Read(ref source, at, out var case{{i}})) < 0)
                                return source.Fails({{Spelling.Literal(union.Cases[i].Name)}});
                            message = {{spelling.Making(union.Cases[i], $"case{i}")}};
                            break;
                        """);
                }

                code.Line("default:").Line($"    return {Unions}.FailsAt(ref source, position);");
            }

            code.Line().Line($"if ((at = {Unions}.End(ref source, at)) < 0)").Line("    return false;").Line("position = at;").Line("return true;").Line();
            FieldLookupEmitter.EmitByName(code, union.Cases.Select(c => c.WireName));
        }
    }
}
