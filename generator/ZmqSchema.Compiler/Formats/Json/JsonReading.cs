using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>
/// Emits the reading of a message: first as our own writer and most peers write it, field by field in order and without a search, and from
/// where they differ in any order.
/// </summary>
internal static class JsonReading
{
    private const string Reader = JsonEmitter.Room + "JsonReader";
    private const int FieldsOfAWord = 64;

    public static void Emit(CodeWriter code, MessageModel message, JsonForms forms)
    {
        var isUnsafe = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        code.Line($"static {isUnsafe}bool {JsonEmitter.Interface(message)}.TryRead(");
        code.Line($"    ref {JsonEmitter.Room}JsonSource source, ref int position, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces($"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {message.Name.InCode} message)"))
        {
            code.Line("message = default;");
            if (message.Payloads.Count > 0 || message.Shape.Construction.MayThrow)
                code.Line("ref var malformation = ref source.Malformation;");
            FieldLocals.Declare(code, message);
            for (var i = 0; i < message.Fields.Count; i += FieldsOfAWord)
                code.Line($"var seen{i / FieldsOfAWord} = 0UL;");
            code.Line($$"""
                var at = {{Reader}}.BeginMessage(ref source, position, {{FieldLocals.Cost(message)}}, out var more);
                if (at < 0)
                    return false;

                """);
            EmitInOrder(code, message, forms);
            EmitInAnyOrder(code, message, forms);
            code.Line();

            new FieldLocals(forms).FillAbsent(code, message);
            PayloadEmitter.EmitTaking(code, message);
            ConstructionEmitter.Emit(code, message, "position");
            FixedBufferEmitter.Fill(code, message);
            code.Line("source.Leave();").Line("position = at;").Line("return true;");
            if (message.Fields.Count > 0)
            {
                code.Line();
                FieldLookupEmitter.EmitByName(code, message);
            }
        }
    }

    private static void EmitInOrder(CodeWriter code, MessageModel message, JsonForms forms)
    {
        for (var i = 0; i < message.Fields.Count; i++)
        {
            var field = message.Fields[i];
            var name = FieldLookupEmitter.Utf8(JsonNames.Quoted(field.WireName) + ":");
            using (code.Braces($"if (more && {Reader}.TakesName(ref source, ref at, {name}))"))
            {
                code.Line($$"""
                    seen{{i / FieldsOfAWord}} |= {{Bit(i)}};
                    if ({{TakesNull(field)}}(at = {{Read(field, i, forms)}}) < 0)
                        return source.Fails({{Spelling.Literal(field.Name)}});
                    if ((at = {{Reader}}.Next(ref source, at, ref more)) < 0)
                        return false;
                    """);
            }
        }
    }

    private static void EmitInAnyOrder(CodeWriter code, MessageModel message, JsonForms forms)
    {
        using (code.Braces("while (more)"))
        {
            code.Line("var start = at;");
            code.Line($"if ((at = {Reader}.ReadName(ref source, at, out var name)) < 0)").Line("    return false;");
            if (message.Fields.Count == 0)
                EmitSkipping(code, "");
            else
                EmitSwitch(code, message, forms);
            code.Line($"if ((at = {Reader}.Next(ref source, at, ref more)) < 0)").Line("    return false;");
        }
    }

    private static void EmitSwitch(CodeWriter code, MessageModel message, JsonForms forms)
    {
        using (code.Braces("switch (ByName(name))"))
        {
            for (var i = 0; i < message.Fields.Count; i++)
            {
                var field = message.Fields[i];
                code.Line($$"""
                    case {{i}}:
                        if (!{{Reader}}.IsFirst(ref source, start, ref seen{{i / FieldsOfAWord}}, {{Bit(i)}})
                            || ({{TakesNull(field)}}(at = {{Read(field, i, forms)}}) < 0))
                            return source.Fails({{Spelling.Literal(field.Name)}});
                        break;
                    """);
            }

            code.Line("default:");
            EmitSkipping(code, "    ");
            code.Line("    break;");
        }
    }

    private static void EmitSkipping(CodeWriter code, string indent) =>
        code.Line($"{indent}if (!{Reader}.IsNew(ref source, position, start, name) || (at = {Reader}.Skip(ref source, at)) < 0)").Line($"{indent}    return false;");

    // Where null is one of the values, or nothing else, its form says what it means.
    private static string TakesNull(FieldModel field) =>
        field.IsNullable || field.Type is FieldType.Optional ? "" : $"!{Reader}.TakesNull(ref source, ref at) && ";

    private static string Read(FieldModel field, int index, JsonForms forms) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{forms.OfBuffer(buffer)}.Read(ref source, at, field{index})"
        : $"{forms.Of(field)}.Read(ref source, at, out field{index})";

    private static string Bit(int field) => $"0x{(1UL << (field % FieldsOfAWord)).ToString("x", CultureInfo.InvariantCulture)}UL";
}
