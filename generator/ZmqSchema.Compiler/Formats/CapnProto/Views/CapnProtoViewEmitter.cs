using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits the view of a message: a <c>ref struct</c> over the received bytes with a property for each field.</summary>
internal static class CapnProtoViewEmitter
{
    public const string Struct = CapnProtoEmitter.Room + "CapnProtoStruct";

    public const string Views = CapnProtoEmitter.Room + "CapnProtoViews";

    /// <summary>The interface of a view.</summary>
    public static string Interface(string view) => $"{CapnProtoEmitter.Room}ICapnProtoView<{view}>";

    public static void Emit(CodeWriter code, MessageModel message, CapnProtoLayout layout, string codec)
    {
        var names = layout.View ?? throw new InvalidOperationException($"{message.Name} has no view.");
        var view = Spelling.Identifier(names.Name);
        code.Line($$"""
            /// <summary>
            /// A <see cref="{{message.Name.InCode}}"/> read in place out of a Cap'n Proto body, valid as long as the bytes are. Each access is checked and throws
            /// <see cref="global::ZmqSchema.MalformedMessageException"/> where the bytes are not the message.
            /// </summary>
            {{TypePart.GeneratedCode}}
            """);
        using (code.Braces($"{message.Shape.Accessibility} readonly ref struct {view} : {Interfaces(message, view)}"))
        {
            PayloadViewEmitter.EmitStorage(code, message, names.Payloads, view, Struct, names.Struct, "it");
            var types = new CapnProtoViewTypes(names.Held);
            var members = new CapnProtoViewMembers(code, message.SchemaName, names.Struct, types);
            for (var i = 0; i < layout.Slots.Count; i++)
            {
                if (names.Fields[i] is { } field)
                    members.Emit(layout.Slots[i], field, $"<inheritdoc cref=\"{message.Name.InCode}.{Spelling.Identifier(layout.Slots[i].Field.Name)}\"/>");
            }

            PayloadViewEmitter.EmitTensors(code, message, names.Payloads, field => InPlace(members, layout.Slots.First(s => s.Field.Name == field)));
            EmitToMessage(code, message, names, codec);
            CapnProtoVerifyEmitter.EmitVerify(code, names);
            code.Line().Line($"static {view} {Interface(view)}.Over({Struct} it) => new(it{PayloadViewEmitter.Defaults(message)});");
            CapnProtoVerifyEmitter.Emit(code, view, layout.Slots.Zip(names.Fields, (slot, field) => field is null ? null : CapnProtoVerifyEmitter.Check(slot, field.Entry, types)));
            if (IsRoot(message))
                EmitCreation(code, message, layout, names);
        }
    }

    /// <summary>The interfaces of a message's or a union's view.</summary>
    public static string Interfaces(MessageModel message, string view) =>
        IsRoot(message) ? $"global::ZmqSchema.IZmqView<{view}>, {Interface(view)}" : Interface(view);

    /// <summary>Whether the view is laid over bodies.</summary>
    public static bool IsRoot(MessageModel message) => message.Role is MessageRole.Message && message.Has(WireFormat.CapnProto);

    /// <summary>Emits the method that unpacks what the view sees.</summary>
    public static void EmitToMessage(CodeWriter code, MessageModel message, CapnProtoView names, string codec)
    {
        var absent = message.Shape.IsUnion ? "; null where it is no case that is known here" : message.Payloads.Count > 0 ? "; the payload members are empty" : "";
        code.Line($$"""

            /// <summary>Unpacks it{{absent}}.</summary>
            /// <exception cref="global::ZmqSchema.MalformedMessageException">The bytes are not the message.</exception>
            public {{message.Name.InCode}}{{(message.Shape.IsUnion ? "?" : "")}} {{names.ToMessage}}() =>
                {{Views}}.ToMessage<{{message.Name.InCode}}, {{codec}}>(this.{{names.Struct}}, {{Spelling.Literal(message.SchemaName)}}){{(message.Shape.IsUnion ? "" : "!")}};
            """);
    }

    /// <summary>Emits the methods that lay the view over a body.</summary>
    public static void EmitCreation(CodeWriter code, MessageModel message, CapnProtoLayout layout, CapnProtoView names)
    {
        var view = Spelling.Identifier(names.Name);
        var payloads = message.Payloads.Count > 0 ? " Its payloads are empty: they travel beside the body." : "";
        code.Line().Line($"/// <summary>Lays the view over a body, or returns false where that has no root struct.{payloads}</summary>");
        using (code.Braces($"public static bool {names.TryCreate}(global::System.ReadOnlySpan<byte> body, out {view} view)"))
        {
            code.Line($"var isThere = {Views}.TryCreateRoot(body, out var it, out var malformation);");
            code.Line($"view = new(it{PayloadViewEmitter.Defaults(message)});").Line("return isThere;");
        }

        code.Line().Line($"static bool global::ZmqSchema.IZmqView<{view}>.TryCreate(");
        code.Line("    global::System.ReadOnlySpan<byte> body, global::ZmqSchema.WireFormat format, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces($"    out {view} view, out global::ZmqSchema.Malformation malformation)"))
        {
            code.Line("view = default;");
            code.Line($"if (!{Views}.TryCreateRoot(body, format, nameof({view}), out var it, out malformation))").Line("    return false;");
            foreach (var field in message.Payloads.SelectMany(p => p.Fields).Distinct())
                code.Line($"if (!{Views}.{Getting(layout.Slots.First(s => s.Field.Name == field))})").Line("    return false;");
            for (var i = 0; i < message.Payloads.Count; i++)
            {
                var getting = PayloadEmitter.Getting(message.Payloads[i], i, f => $"got{layout.Slots.First(s => s.Field.Name == f).Ordinal}", areInPlace: true);
                code.Line($"if (!{getting})").Line("    return false;");
            }

            code.Line($"view = new(it{string.Concat(message.Payloads.Select((_, i) => $", payload{i}"))});").Line("return true;");
        }
    }

    // The call that reads a field that payloads depend on, into got0.
    private static string Getting(CapnProtoSlot slot)
    {
        var name = $"{Spelling.Literal(slot.Field.Name)}, out var got{slot.Ordinal}, ref malformation";
        return slot.Field.Type switch
        {
            _ when slot.Size is not SlotSize.Pointer => $"TryGet<{CapnProtoViewMembers.NumberTypes(slot.Field.Type)}>(it, {slot.Offset}, {DefaultBitsOf.Literal(slot.Field)}, {name})",
            FieldType.Vector vector => $"TryGetNumbers<{CSharpTypes.Of(vector.Element)}>(it, {slot.Offset}, {name})",
            FieldType.Text => $"TryGetString(it, {slot.Offset}, {name})",
            _ => throw new InvalidOperationException($"A payload that depends on {slot.Field.Type.Words}."),
        };
    }

    // What a tensor is shaped by: a number, a text, or the span of a list.
    private static string InPlace(CapnProtoViewMembers members, CapnProtoSlot slot) => slot.Field.Type switch
    {
        FieldType.Text => members.Text(slot),
        FieldType.Vector vector when !CapnProtoViewTypes.IsData(vector) => $"{members.Value(slot)}.Span",
        _ => members.Value(slot),
    };
}
