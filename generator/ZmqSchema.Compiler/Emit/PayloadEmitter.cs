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
                code.Line($"{Payloads(payload)}.Add(sink, this.{Spelling.Identifier(payload.Name)}, {Checks(payload, OfThis)});");
            }
        }

        foreach (var payload in message.Payloads)
            EmitTensor(code, message.Shape, payload, $"{OfThis(payload.Name)}.Span", message.Shape.IsValueType ? "readonly " : "");
    }

    /// <summary>Takes each payload into its local, or returns false.</summary>
    public static void EmitTaking(CodeWriter code, MessageModel message)
    {
        for (var i = 0; i < message.Payloads.Count; i++)
        {
            var payload = message.Payloads[i];
            code.Line($$"""
                global::System.ReadOnlyMemory<{{payload.ElementInCode}}> payload{{i}} = default;
                if (payloads.ArePresent && !{{Payloads(payload)}}.TryTake(payloads, {{i}}, {{Checks(payload, name => Locals.Of(message, name))}}, out payload{{i}}, ref malformation))
                    return false;
                """);
        }
    }

    /// <summary>The call that looks at a payload in place, into <c>payload0</c>: false where it is not what the fields say.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="index">Which one it is.</param>
    /// <param name="value">C# for the value of a field.</param>
    /// <param name="areInPlace">Whether that is a span, where the field is a sequence.</param>
    public static string Getting(PayloadModel payload, int index, Func<string, string> value, bool areInPlace = false)
    {
        var element = payload.DType is null ? $"<{payload.ElementInCode}>" : "";
        return $"{Payloads(payload)}.TryGet{element}(payloads, {index}, {Checks(payload, value, areInPlace)}, out var payload{index}, ref malformation)";
    }

    /// <summary>The method that sees a payload as a tensor, where it has a shape.</summary>
    public static void EmitTensor(CodeWriter code, TypeShape shape, PayloadModel payload, string span, string modifier)
    {
        var name = $"Get{payload.Name}Tensor";
        if (payload.IsShaped && shape.IsFree(name))
            EmitTensor(code, payload, Spelling.Identifier(payload.Name), name, span, OfThis, $"{TypePart.GeneratedCode}\npublic {modifier}");
    }

    /// <summary>The method that sees a payload as a tensor.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="payload">The payload.</param>
    /// <param name="member">What it is called there.</param>
    /// <param name="name">What the method is called.</param>
    /// <param name="span">C# for the payload in place.</param>
    /// <param name="value">C# for the value of a field.</param>
    /// <param name="modifiers">What stands before its type.</param>
    /// <param name="areInPlace">Whether sequences among the values are spans.</param>
    public static void EmitTensor(
        CodeWriter code, PayloadModel payload, string member, string name, string span, Func<string, string> value, string modifiers, bool areInPlace = false)
    {
        var lengths = Dimensions(payload, value, "nint", areInPlace);
        var summary = $"as a tensor of {Spelling.Xml(payload.Shape!)}, row-major, in place.";
        if (payload.DType is not { } dtype)
        {
            code.Line().Line($$"""
                /// <summary><see cref="{{member}}"/> {{summary}}</summary>
                {{modifiers}}global::System.Numerics.Tensors.ReadOnlyTensorSpan<{{payload.ElementInCode}}> {{name}}() =>
                    global::ZmqSchema.Payload.AsTensor({{span}}, {{lengths}});
                """);
            return;
        }

        // No cref: it would be to the type parameter, where the payload is called like that.
        code.Line().Line($$"""
            /// <summary>The array <c>{{Spelling.Xml(payload.Name)}}</c> {{summary}}</summary>
            /// <typeparam name="TElement">The C# type of its dtype.</typeparam>
            /// <exception cref="global::System.InvalidOperationException">Its dtype is another.</exception>
            {{modifiers}}global::System.Numerics.Tensors.ReadOnlyTensorSpan<TElement> {{name}}<TElement>() where TElement : unmanaged =>
                {{Payloads(payload)}}.AsTensor<TElement>({{span}}, {{value(dtype)}}, {{lengths}});
            """);
    }

    private static string Payloads(PayloadModel payload) => payload.DType is null ? "global::ZmqSchema.Payload" : "global::ZmqSchema.ArrayPayload";

    private static string OfThis(string member) => $"this.{Spelling.Identifier(member)}";

    // What a payload is checked against: its name for the fault, its dtype and its dimensions.
    private static string Checks(PayloadModel payload, Func<string, string> value, bool areInPlace = false) =>
        $"{Spelling.Literal(payload.Name)}, {(payload.DType is { } dtype ? $"{value(dtype)}, " : "")}{Dimensions(payload, value, "long", areInPlace)}";

    private static string Dimensions(PayloadModel payload, Func<string, string> value, string type, bool areInPlace)
    {
        if (payload.Sequence is not { } sequence)
            return $"[{string.Join(", ", payload.Dimensions.Select(d => d.Field is null ? d.Text : $"unchecked(({type}){value(d.Field)})"))}]";
        var elements = areInPlace ? value(sequence) : $"global::ZmqSchema.Formats.Elements.Of({value(sequence)})";
        return $"global::ZmqSchema.Payload.{(type is "long" ? "Dimensions" : "Lengths")}({elements})";
    }
}
