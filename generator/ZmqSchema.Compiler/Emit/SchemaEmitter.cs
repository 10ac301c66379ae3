using System.Globalization;
using ZmqSchema.Compiler.Formats.Struct;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>The <c>Schema</c> property: what the compiler knows of the message, for run time.</summary>
internal static class SchemaEmitter
{
    public static void Emit(CodeWriter code, MessageModel message)
    {
        var layout = StructLayout.Of(message);
        code.Line($$"""
            /// <summary>Name, topic, formats, fields and fingerprint of this message.</summary>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Static(message, "global::ZmqSchema.MessageSchema", "Schema")}} { get; } = new()
            {
                Name = {{Spelling.Literal(message.SchemaName)}},
                Topic = {{Spelling.Literal(message.Topic)}},
                Formats = [{{string.Join(", ", message.Formats.Select(f => $"global::ZmqSchema.WireFormat.{f}"))}}],
                Fields =
                [
            """);
        foreach (var field in message.Fields)
            code.Line("        " + Field(field, layout?.Slots.FirstOrDefault(s => s.Field == field)));
        code.Line("    ],").Line("    Payloads =").Line("    [");
        foreach (var payload in message.Payloads)
            code.Line("        " + Payload(payload));
        code.Line($$"""
                ],
                Fingerprint = 0x{{message.Fingerprint.ToString("x16", CultureInfo.InvariantCulture)}},
                PythonFormat = {{Spelling.Literal(layout?.PythonFormat)}},
                Source = {{DefinitionEmitter.SourceOf(message)}},
            };
            """);
    }

    private static string Field(FieldModel field, StructSlot? slot)
    {
        var place = slot is null ? "" : $" {{ Offset = {slot.Offset}, Size = {slot.Cell.Size} }}";
        return $"new({field.Number}, {Spelling.Literal(field.WireName)}, {Spelling.Literal(field.Name)}, {Spelling.Literal(field.Type.Words)}){place},";
    }

    private static string Payload(PayloadModel payload) =>
        $"new({Spelling.Literal(payload.WireName)}, {Spelling.Literal(payload.Name)}, {Spelling.Literal(payload.ElementWords)}, {Spelling.Literal(payload.Shape)}){(payload.DType is { } dtype ? $" {{ DType = {Spelling.Literal(dtype)} }}" : "")},";
}
