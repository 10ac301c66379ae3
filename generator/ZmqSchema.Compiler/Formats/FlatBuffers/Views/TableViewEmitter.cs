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
            PayloadViewEmitter.EmitStorage(code, message, names.Payloads, view, FlatRuntime.InTable, names.Table, "table");
            var members = new ViewMemberEmitter(code, message.SchemaName, names.Table);
            for (var i = 0; i < layout.Slots.Count; i++)
            {
                if (names.Fields[i] is { } field)
                    members.Emit(layout.Slots[i], field, $"<inheritdoc cref=\"{message.Name.InCode}.{Spelling.Identifier(layout.Slots[i].Field.Name)}\"/>");
            }

            PayloadViewEmitter.EmitTensors(code, message, names.Payloads, f => SlotOf(layout, f) is { Cell: FlatCell.Text } text ? members.Text(text) : members.Value(SlotOf(layout, f)));
            EmitWhole(code, message, names);
            code.Line().Line($"static {view} {FlatRuntime.View(view)}.Over({FlatRuntime.InTable} table) => new(table{PayloadViewEmitter.Defaults(message)});");
            if (layout.Key is not null)
                members.EmitComparing(layout.Key);
            if (isRoot)
                EmitCreation(code, message, layout, names, view, members);
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
            foreach (var field in message.Payloads.SelectMany(p => p.Fields).Distinct())
                code.Line($"if (!{FlatRuntime.Views}.{Getting(SlotOf(layout, field))})").Line("    return false;");
            for (var i = 0; i < message.Payloads.Count; i++)
                code.Line($"if (!{PayloadEmitter.Getting(message.Payloads[i], i, f => Got(SlotOf(layout, f)), areInPlace: true)})").Line("    return false;");

            code.Line($"view = new(table{string.Concat(message.Payloads.Select((_, i) => $", payload{i}"))});").Line("return true;");
        }

        void EmitTryCreate(CodeWriter code, string name, string what, bool isSizePrefixed)
        {
            var payloads = message.Payloads.Count > 0 ? " Its payloads are empty: they travel beside the body." : "";
            code.Line().Line($"/// <summary>Lays the view over {what}, or returns false where that has no root table.{payloads}</summary>");
            using (code.Braces($"public static bool {name}(global::System.ReadOnlySpan<byte> body, out {view} view)"))
            {
                code.Line($"var isTable = {FlatRuntime.InTable}.TryCreateRoot(body, {(isSizePrefixed ? "true" : "false")}, out var table);");
                code.Line($"view = new(table{PayloadViewEmitter.Defaults(message)});").Line("return isTable;");
            }
        }
    }

    /// <summary>The call that reads a field that payloads depend on, into <c>got0</c>.</summary>
    private static string Getting(FlatSlot slot)
    {
        var name = $"{Spelling.Literal(slot.Field.Name)}, out var got{slot.Id}, ref malformation";
        return slot.Cell switch
        {
            FlatCell.Number number => $"TryGet<{number.Wire.InCode()}>(table, {slot.Id}, {FlatNumbers.Default(number.Wire, slot.Field.Default)}, {name})",
            FlatCell.Vector { Element: FlatCell.Number element } => $"TryGetNumbers<{element.Wire.InCode()}>(table, {slot.Id}, {name})",
            FlatCell.Text => $"TryGetString(table, {slot.Id}, {name})",
            _ => throw new InvalidOperationException($"A payload that depends on a {slot.Cell.GetType().Name}."),
        };
    }

    private static string Got(FlatSlot slot) => slot.Cell is FlatCell.Number number ? FlatNumbers.FromWire(number, $"got{slot.Id}") : $"got{slot.Id}";

    private static FlatSlot SlotOf(FlatBuffersLayout layout, string field) => layout.Slots.First(s => s.Field.Name == field);
}
