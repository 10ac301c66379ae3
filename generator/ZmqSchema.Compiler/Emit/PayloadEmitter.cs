using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Payload frames: handing them to a socket, taking them from one, seeing them as tensors.</summary>
internal static class PayloadEmitter
{
    public static void Emit(CodeWriter code, MessageModel message)
    {
        if (message.Payloads.Count == 0)
            return;

        var frames = $"global::ZmqSchema.IMessageFrames<{message.Name.InCode}>";
        code.Line($$"""

            static int {{frames}}.PayloadCount => {{message.Payloads.Count}};

            """);
        using (code.Braces($"{(message.Shape.IsValueType ? "readonly " : "")}void {frames}.WritePayloads(global::ZmqSchema.IPayloadSink sink)"))
        {
            foreach (var payload in message.Payloads)
            {
                code.Line(
                    $"global::ZmqSchema.Payload.Add(sink, this.{Spelling.Identifier(payload.Name)}, {Spelling.Literal(payload.Name)}, "
                    + $"{Dimensions(payload, name => $"this.{Spelling.Identifier(name)}", "long")});");
            }
        }

        foreach (var payload in message.Payloads)
            EmitTensor(code, message.Shape, payload, $"{Spelling.Identifier(payload.Name)}.Span", message.Shape.IsValueType ? "readonly " : "");
    }

    /// <summary>Takes each payload into its local, or returns false.</summary>
    public static void EmitTaking(CodeWriter code, MessageModel message)
    {
        for (var i = 0; i < message.Payloads.Count; i++)
        {
            var payload = message.Payloads[i];
            code.Line($$"""
                global::System.ReadOnlyMemory<{{payload.ElementInCode}}> payload{{i}} = default;
                if (payloads.ArePresent && !global::ZmqSchema.Payload.TryTake(payloads, {{i}}, {{Spelling.Literal(payload.Name)}}, {{Dimensions(payload, name => Locals.Of(message, name), "long")}}, out payload{{i}}, ref malformation))
                    return false;
                """);
        }
    }

    /// <summary>The method that sees a payload as a tensor, where it has a shape.</summary>
    public static void EmitTensor(CodeWriter code, TypeShape shape, PayloadModel payload, string span, string modifier)
    {
        var name = $"Get{payload.Name}Tensor";
        if (payload.Dimensions.Count == 0 || !shape.IsFree(name))
            return;

        code.Line($$"""

            /// <summary><see cref="{{Spelling.Identifier(payload.Name)}}"/> as a tensor of {{Spelling.Xml(payload.Shape!)}}, row-major, in place.</summary>
            {{TypePart.GeneratedCode}}
            public {{modifier}}global::System.Numerics.Tensors.ReadOnlyTensorSpan<{{payload.ElementInCode}}> {{name}}() =>
                global::ZmqSchema.Payload.AsTensor({{span}}, {{Dimensions(payload, Spelling.Identifier, "nint")}});
            """);
    }

    /// <summary>The dimensions as a collection expression.</summary>
    public static string Dimensions(PayloadModel payload, Func<string, string> value, string type) =>
        $"[{string.Join(", ", payload.Dimensions.Select(d => d.Field is null ? d.Text : $"unchecked(({type}){value(d.Field)})"))}]";
}
