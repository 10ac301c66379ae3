using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the view of a table: a <c>ref struct</c> over the received bytes with a property for each field.</summary>
internal static class TableViewEmitter
{
    public static void Emit(CodeWriter code, MessageModel message, FlatBuffersLayout layout)
    {
        var names = layout.View ?? throw new InvalidOperationException($"{message.Name} has no view.");
        var name = FlatNames.ViewOf(message);
        var view = Spelling.Identifier(name.Name);
        var isRoot = message.Role is MessageRole.Message && message.Has(WireFormat.FlatBuffers);
        string[] interfaces = [.. isRoot ? [$"global::ZmqSchema.IZmqView<{view}>"] : Array.Empty<string>(), FlatRuntime.View(view), .. layout.Key is { } key ? [ViewMemberEmitter.Keyed(key.Cell)] : Array.Empty<string>()];

        code.Line($$"""
            /// <summary>
            /// A <see cref="{{message.Name.InCode}}"/> read in place out of a FlatBuffers body, valid as long as the bytes are. Each access is checked and throws
            /// <see cref="global::ZmqSchema.MalformedMessageException"/> where the bytes are not the message, which they always are once they are verified.
            /// </summary>
            {{TypePart.GeneratedCode}}
            """);
        using (code.Braces($"{message.Shape.Accessibility} readonly ref struct {view} : {string.Join(", ", interfaces)}"))
        {
            EmitStorage(code, message, names, view);
            var members = new ViewMemberEmitter(code, message.SchemaName, names.Table);
            for (var i = 0; i < layout.Slots.Count; i++)
            {
                if (names.Fields[i] is { } field)
                    members.Emit(layout.Slots[i], field, $"<inheritdoc cref=\"{message.Name.InCode}.{Spelling.Identifier(layout.Slots[i].Field.Name)}\"/>");
            }

            EmitTensors(code, message, layout, names, members);
            EmitWhole(code, message, names);
            code.Line().Line($"static {view} {FlatRuntime.View(view)}.Over({FlatRuntime.InTable} table) => new(table{Defaults(message)});");
            if (layout.Key is not null)
                members.EmitComparing(layout.Key);
            if (isRoot)
                EmitCreation(code, message, layout, names, view, members);
        }
    }

    private static void EmitStorage(CodeWriter code, MessageModel message, FlatView names, string view)
    {
        code.Line($"private readonly {FlatRuntime.InTable} {names.Table};").Line();
        var payloads = message.Payloads.Select((p, i) => $", global::System.ReadOnlySpan<{p.ElementInCode}> payload{i}");
        using (code.Braces($"private {view}({FlatRuntime.InTable} table{string.Concat(payloads)})"))
        {
            code.Line($"this.{names.Table} = table;");
            for (var i = 0; i < message.Payloads.Count; i++)
                code.Line($"this.{Spelling.Identifier(names.Payloads[i].Value)} = payload{i};");
        }

        for (var i = 0; i < message.Payloads.Count; i++)
        {
            code.Line().Line($"/// <summary>The payload frame <c>{Spelling.Xml(message.Payloads[i].WireName)}</c>, in place.</summary>");
            code.Line($"public global::System.ReadOnlySpan<{message.Payloads[i].ElementInCode}> {Spelling.Identifier(names.Payloads[i].Value)} {{ get; }}");
        }
    }

    private static void EmitTensors(CodeWriter code, MessageModel message, FlatBuffersLayout layout, FlatView names, ViewMemberEmitter members)
    {
        for (var i = 0; i < message.Payloads.Count; i++)
        {
            if (names.Payloads[i].Tensor is not { } tensor)
                continue;
            var payload = message.Payloads[i];
            var value = Spelling.Identifier(names.Payloads[i].Value);
            code.Line().Line($"/// <summary><see cref=\"{value}\"/> as a tensor of {Spelling.Xml(payload.Shape!)}, row-major, in place.</summary>");
            code.Line($"public global::System.Numerics.Tensors.ReadOnlyTensorSpan<{payload.ElementInCode}> {Spelling.Identifier(tensor)}() =>");
            code.Line($"    global::ZmqSchema.Payload.AsTensor(this.{value}, {PayloadEmitter.Dimensions(payload, f => members.Value(SlotOf(layout, f)), "nint")});");
        }
    }

    private static void EmitWhole(CodeWriter code, MessageModel message, FlatView names)
    {
        var types = $"{message.Name.InCode}, {FlatNames.Codec(message)}";
        code.Line($$"""

            /// <summary>Unpacks it{{(message.Payloads.Count > 0 ? "; the payload members are empty" : "")}}.</summary>
            /// <exception cref="global::ZmqSchema.MalformedMessageException">The bytes are not the message.</exception>
            public {{message.Name.InCode}} {{names.ToMessage}}() => {{FlatRuntime.Views}}.ToMessage<{{types}}>(this.{{names.Table}}, {{Spelling.Literal(message.SchemaName)}});

            /// <summary>Looks at every byte that can be reached from here: once this is true, no member throws.</summary>
            public bool {{names.Verify}}() => {{FlatRuntime.Views}}.Verify<{{types}}>(this.{{names.Table}});
            """);
    }

    private static void EmitCreation(CodeWriter code, MessageModel message, FlatBuffersLayout layout, FlatView names, string view, ViewMemberEmitter members)
    {
        EmitTryCreate(code, names.TryCreate, "a body", isSizePrefixed: false);
        EmitTryCreate(code, names.TryCreateSizePrefixed, "a body that has its size before it, as <c>FinishSizePrefixed</c> writes it", isSizePrefixed: true);

        code.Line().Line($"static bool global::ZmqSchema.IZmqView<{view}>.TryCreate(");
        code.Line("    global::System.ReadOnlySpan<byte> body, global::ZmqSchema.WireFormat format, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces($"    out {view} view, out {FlatRuntime.Malformation} malformation)"))
        {
            code.Line("view = default;");
            code.Line($"if (!{FlatRuntime.Views}.TryCreateRoot(body, format, nameof({view}), out var table, out malformation))").Line("    return false;");
            foreach (var field in message.Payloads.SelectMany(p => p.Dimensions).Select(d => d.Field).OfType<string>().Distinct())
            {
                var slot = SlotOf(layout, field);
                var number = (FlatCell.Number)slot.Cell;
                code.Line($"if (!{FlatRuntime.Views}.TryGet<{number.Wire.InCode()}>(table, {slot.Id}, {FlatNumbers.Default(number.Wire, slot.Field.Default)}, {Spelling.Literal(field)}, out var dimension{slot.Id}, ref malformation))");
                code.Line("    return false;");
            }

            for (var i = 0; i < message.Payloads.Count; i++)
            {
                var payload = message.Payloads[i];
                var dimensions = PayloadEmitter.Dimensions(payload, f => FlatNumbers.FromWire((FlatCell.Number)SlotOf(layout, f).Cell, $"dimension{SlotOf(layout, f).Id}"), "long");
                code.Line($"if (!global::ZmqSchema.Payload.TryGet<{payload.ElementInCode}>(payloads, {i}, {Spelling.Literal(payload.Name)}, {dimensions}, out var payload{i}, ref malformation))");
                code.Line("    return false;");
            }

            code.Line($"view = new(table{string.Concat(message.Payloads.Select((_, i) => $", payload{i}"))});").Line("return true;");
        }

        void EmitTryCreate(CodeWriter code, string name, string what, bool isSizePrefixed)
        {
            var payloads = message.Payloads.Count > 0 ? " Its payloads are empty: they travel beside the body." : "";
            code.Line().Line($"/// <summary>Lays the view over {what}, or returns false where that has no root table.{payloads}</summary>");
            using (code.Braces($"public static bool {name}(global::System.ReadOnlySpan<byte> body, out {view} view)"))
            {
                code.Line($"var isTable = {FlatRuntime.InTable}.TryCreateRoot(body, {(isSizePrefixed ? "true" : "false")}, out var table);");
                code.Line($"view = new(table{Defaults(message)});").Line("return isTable;");
            }
        }
    }

    private static FlatSlot SlotOf(FlatBuffersLayout layout, string field) => layout.Slots.First(s => s.Field.Name == field);

    private static string Defaults(MessageModel message) => string.Concat(message.Payloads.Select(_ => ", default"));
}
