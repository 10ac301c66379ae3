using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>
/// The view of a message with payloads: a <c>ref struct</c> that sees the payload frames in place. Its body is small and unpacked.
/// </summary>
internal static class ViewEmitter
{
    private static readonly string[] NamesForTheWhole = ["Message", "Body"];

    // FlatBuffers and Cap'n Proto write the view themselves: theirs reads the body in place as well.
    public static bool HasView(MessageModel message) =>
        message.Payloads.Count > 0 && !message.Shape.TakenViews.Contains(ViewNames.Suffix)
        && !message.Has(WireFormat.FlatBuffers) && !message.Has(WireFormat.CapnProto)
        && message.Payloads.All(p => CanBeShown(message, p.Name) && p.Fields.All(field => CanBeShown(message, field)));

    private static bool CanBeShown(MessageModel message, string member) =>
        !Own(message).Contains(member) && !message.Shape.HiddenMembers.Contains(member);

    /// <summary>Names that a view has for itself, or that every type has.</summary>
    private static string[] Own(MessageModel message) =>
        [Whole(message), message.Name.Name + "View", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    public static void Emit(CodeWriter code, MessageModel message)
    {
        var view = Spelling.Identifier(message.Name.Name + "View");
        var self = message.Name.InCode;
        code.Line($$"""
            /// <summary>A received <see cref="{{self}}"/> with its payloads in place: valid until the subscriber's next receive.</summary>
            {{TypePart.GeneratedCode}}
            """);
        using (code.Braces($"{message.Shape.Accessibility} readonly ref struct {view} : global::ZmqSchema.IZmqView<{view}>"))
        {
            EmitMembers(code, message, view, self);
            EmitCreation(code, message, view, self);
        }
    }

    private static void EmitMembers(CodeWriter code, MessageModel message, string view, string self)
    {
        var whole = Whole(message);
        var fields = message.Fields.Where(f => f.Type is not FieldType.Vector { Kind: SequenceKind.FixedBuffer } && CanBeShown(message, f.Name)).ToArray();

        code.Line($$"""
            private {{view}}({{string.Join(", ", [$"{self} message", .. message.Payloads.Select((p, i) => $"global::System.ReadOnlySpan<{p.ElementInCode}> payload{i}")])}})
            {
                this.{{whole}} = message;
            """);
        for (var i = 0; i < message.Payloads.Count; i++)
            code.Line($"    this.{Spelling.Identifier(message.Payloads[i].Name)} = payload{i};");
        code.Line("""
            }

            /// <summary>The body, unpacked; its payload members are empty.</summary>
            """);
        code.Line($"public {self} {whole} {{ get; }}");

        foreach (var field in fields)
        {
            code.Line().Line($"/// <inheritdoc cref=\"{self}.{Spelling.Identifier(field.Name)}\"/>");
            code.Line($"public {CSharpTypes.Of(field)} {Spelling.Identifier(field.Name)} => {whole}.{Spelling.Identifier(field.Name)};");
        }

        foreach (var payload in message.Payloads)
        {
            code.Line().Line($"/// <summary>The payload frame <c>{Spelling.Xml(payload.WireName)}</c>, in place.</summary>");
            code.Line($"public global::System.ReadOnlySpan<{payload.ElementInCode}> {Spelling.Identifier(payload.Name)} {{ get; }}");
            PayloadEmitter.EmitTensor(code, message.Shape, payload, $"this.{Spelling.Identifier(payload.Name)}", "");
        }
    }

    private static void EmitCreation(CodeWriter code, MessageModel message, string view, string self)
    {
        code.Line().Line("static bool global::ZmqSchema.IZmqView<" + view + ">.TryCreate(");
        code.Line($"    global::System.ReadOnlySpan<byte> body, global::ZmqSchema.WireFormat format, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces($"    out {view} view, out global::ZmqSchema.Malformation malformation)"))
        {
            code.Line("view = default;");
            code.Line($$"""
                if (!global::ZmqSchema.MessageCodec.TryReadBody<{{self}}>(body, format, out var message, out malformation))
                    return false;
                """);
            for (var i = 0; i < message.Payloads.Count; i++)
            {
                var payload = message.Payloads[i];
                code.Line($"if (!{PayloadEmitter.Getting(payload, i, name => $"message.{Spelling.Identifier(name)}")})").Line("    return false;");
            }

            code.Line($"view = new({string.Join(", ", ["message", .. message.Payloads.Select((_, i) => $"payload{i}")])});").Line("return true;");
        }
    }

    /// <summary>What the view calls the unpacked body: a payload has the name first.</summary>
    private static string Whole(MessageModel message) =>
        NamesForTheWhole.FirstOrDefault(name => message.Payloads.All(p => p.Name != name)) ?? "Unpacked";
}
