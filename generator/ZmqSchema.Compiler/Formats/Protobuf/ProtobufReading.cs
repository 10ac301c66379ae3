using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>
/// Emits the reading of a message: first as our own writer and most peers write it, field by field in the order of the numbers and without a
/// search, and from where they differ by tag. What belongs together is noted meanwhile and read at the end.
/// </summary>
internal static class ProtobufReading
{
    private const string Reader = ProtobufEmitter.Room + "ProtobufReader";

    public static void Emit(CodeWriter code, MessageModel message, ProtobufField[] fields)
    {
        ProtobufEmitter.EmitReadingHeader(code, message, FixedBufferEmitter.AreIn(message) ? "unsafe " : "");
        using (code.Braces($"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {message.Name.InCode} message)"))
        {
            code.Line("message = default;");
            if (message.Payloads.Count > 0 || message.Shape.Construction.MayThrow)
                code.Line("ref var malformation = ref source.Malformation;");
            if (message.Shape.Construction.MayThrow)
                code.Line("var begun = at;");
            FieldLocals.Declare(code, message);
            foreach (var field in fields.Where(f => f.IsGathered))
                code.Line($"var all{field.Index} = default({ProtobufEmitter.Room}ProtobufOccurrences);");
            code.Line($$"""
                if (!source.Enters(at, {{FieldLocals.Cost(message)}}))
                    return false;

                """);
            foreach (var field in fields)
                EmitInOrder(code, field);
            EmitByTag(code, fields);
            foreach (var field in fields.Where(f => f.IsGathered))
                EmitGathering(code, field);

            new FieldLocals(ProtobufForms.Common).FillAbsent(code, message);
            PayloadEmitter.EmitTaking(code, message);
            ConstructionEmitter.Emit(code, message, "begun");
            FixedBufferEmitter.Fill(code, message);
            code.Line("source.Leave();").Line("return true;");
        }
    }

    private static void EmitInOrder(CodeWriter code, ProtobufField field)
    {
        using (code.Braces($"if ({Reader}.Takes(ref source, ref at, {field.Tag}))"))
            EmitReading(code, field, field.Tag);
    }

    private static void EmitByTag(CodeWriter code, ProtobufField[] fields)
    {
        code.Line();
        using (code.Braces("while (at < source.Body.Length)"))
        {
            code.Line($$"""
                if ((at = {{Reader}}.ReadTag(ref source, at, out var tag)) < 0)
                    return false;
                """);
            if (fields.Length == 0)
            {
                EmitSkipping(code, "");
                return;
            }

            using (code.Braces("switch (tag)"))
            {
                foreach (var field in fields)
                {
                    using (code.Braces(string.Join("\n", field.Tags.Select(t => $"case {t}:"))))
                    {
                        EmitReading(code, field, "tag");
                        code.Line("break;");
                    }
                }

                code.Line("default:");
                EmitSkipping(code, "    ");
                code.Line("    break;");
            }
        }

        code.Line();
    }

    private static void EmitReading(CodeWriter code, ProtobufField field, string tag)
    {
        var failure = $"    return source.Fails({Spelling.Literal(field.Name)});";
        if (field.IsGathered)
        {
            var noting = ProtobufTypes.AreMessages(field.Type) ? Reader : field.Form;
            code.Line($"if ((at = {noting}.Note(ref source, at, {tag}, ref all{field.Index})) < 0)").Line(failure);
        }
        else if (field.IsOptional)
        {
            code.Line($"if ((at = {field.ValueForm}.Read(ref source, at, out var present{field.Index})) < 0)").Line(failure);
            code.Line($"field{field.Index} = present{field.Index};");
        }
        else
        {
            code.Line($"if ((at = {field.ValueForm}.Read(ref source, at, out field{field.Index})) < 0)").Line(failure);
        }
    }

    private static void EmitGathering(CodeWriter code, ProtobufField field)
    {
        var local = $"field{field.Index}";
        var failure = $"    return source.Fails({Spelling.Literal(field.Name)});";
        using (code.Braces($"if (all{field.Index}.Count > 0)"))
        {
            var into = field.IsBuffer ? local : field.IsOptional ? $"out var present{field.Index}" : $"out {local}";
            code.Line($"if (!{field.GatheredForm}.Gather(ref source, in all{field.Index}, {into}))").Line(failure);
            if (field.IsOptional)
                code.Line($"{local} = present{field.Index};");
        }

        code.Line();
    }

    private static void EmitSkipping(CodeWriter code, string indent) =>
        code.Line($"{indent}if ((at = {Reader}.Skip(ref source, at, tag)) < 0)").Line($"{indent}    return false;");
}
