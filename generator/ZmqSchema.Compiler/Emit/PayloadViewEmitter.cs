using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Emits what views hold: what they read their body by, and the payload frames beside it.</summary>
internal static class PayloadViewEmitter
{
    /// <summary>Emits the fields of a view, its constructor, and a property for each payload.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="message">The message.</param>
    /// <param name="names">What the view calls the payloads.</param>
    /// <param name="view">The view.</param>
    /// <param name="type">What it reads its body by.</param>
    /// <param name="field">The field that holds that.</param>
    /// <param name="parameter">What the constructor calls it.</param>
    public static void EmitStorage(CodeWriter code, MessageModel message, EquatableArray<ViewPayload> names, string view, string type, string field, string parameter)
    {
        code.Line($"private readonly {type} {field};").Line();
        var payloads = message.Payloads.Select((p, i) => $", global::System.ReadOnlySpan<{p.ElementInCode}> payload{i}");
        using (code.Braces($"private {view}({type} {parameter}{string.Concat(payloads)})"))
        {
            code.Line($"this.{field} = {parameter};");
            for (var i = 0; i < message.Payloads.Count; i++)
                code.Line($"this.{Spelling.Identifier(names[i].Value)} = payload{i};");
        }

        for (var i = 0; i < message.Payloads.Count; i++)
        {
            code.Line().Line($"/// <summary>The payload frame <c>{Spelling.Xml(message.Payloads[i].WireName)}</c>, in place.</summary>");
            code.Line($"public global::System.ReadOnlySpan<{message.Payloads[i].ElementInCode}> {Spelling.Identifier(names[i].Value)} {{ get; }}");
        }
    }

    /// <summary>Emits the methods that see payloads as tensors; <paramref name="value"/> is C# for a field, of a sequence for its span.</summary>
    public static void EmitTensors(CodeWriter code, MessageModel message, EquatableArray<ViewPayload> names, Func<string, string> value)
    {
        for (var i = 0; i < message.Payloads.Count; i++)
        {
            if (names[i].Tensor is not { } tensor)
                continue;
            var payload = Spelling.Identifier(names[i].Value);
            PayloadEmitter.EmitTensor(code, message.Payloads[i], payload, Spelling.Identifier(tensor), $"this.{payload}", value, "public ", areInPlace: true);
        }
    }

    /// <summary>The arguments of a constructor for payloads that are not there.</summary>
    public static string Defaults(MessageModel message) => string.Concat(message.Payloads.Select(_ => ", default"));
}
