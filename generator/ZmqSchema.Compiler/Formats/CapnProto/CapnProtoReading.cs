using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits the reading of a message: each field from its place, where the struct reaches that far.</summary>
internal static class CapnProtoReading
{
    public static void Emit(CodeWriter code, MessageModel message, CapnProtoLayout layout)
    {
        using (CapnProtoEmitter.Reading(code, message, FixedBufferEmitter.AreIn(message) ? "unsafe " : ""))
        {
            code.Line("message = default;");
            if (message.Payloads.Count > 0 || message.Shape.Construction.MayThrow)
                code.Line("ref var malformation = ref source.Malformation;");
            FieldLocals.Declare(code, message);
            code.Line($$"""
                if (!source.Enters(it.Position, {{FieldLocals.Cost(message)}}))
                    return false;

                """);
            foreach (var field in layout.Slots.Select(s => new CapnProtoField(message, s)))
                EmitField(code, field);

            new FieldLocals(CapnProtoForms.Values).FillAbsent(code, message);
            PayloadEmitter.EmitTaking(code, message);
            ConstructionEmitter.Emit(code, message, "it.Position");
            FixedBufferEmitter.Fill(code, message);
            code.Line("source.Leave();").Line("return true;");
        }
    }

    private static void EmitField(CodeWriter code, CapnProtoField field)
    {
        var failure = $"return source.Fails({field.Literal});";
        if (!field.IsPointer)
        {
            code.Line($$"""
                if (!{{field.Form}}.TryRead(ref source, it, {{field.Offset}}, {{field.DefaultBits}}, out field{{field.Index}}))
                    {{failure}}
                """);
        }
        else if (field.IsOptional)
        {
            code.Line($$"""
                if (it.Has({{field.Offset}}))
                {
                    if (!{{field.ValueForm}}.TryRead(ref source, it, {{field.Offset}}, out var present{{field.Index}}))
                        {{failure}}
                    field{{field.Index}} = present{{field.Index}};
                }

                """);
        }
        else
        {
            code.Line($$"""
                if (it.Has({{field.Offset}}) && !{{field.ValueForm}}.TryRead(ref source, it, {{field.Offset}}, {{(field.IsBuffer ? "" : "out ")}}field{{field.Index}}))
                    {{failure}}
                """);
        }
    }
}
