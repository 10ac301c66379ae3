using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Emits the Struct part of a message type.</summary>
internal static class StructEmitter
{
    private const string Codecs = "global::ZmqSchema.Formats.Struct.";

    public static string SizeInCode(MessageModel message) => $"{Layout(message).Size}";

    public static string Pack(MessageModel message) => Layout(message).MatchesMemory
        ? $"{Codecs}BlittableCodec.Pack(this, destination)"
        : $"{Codecs}StructCodec.Pack(this, destination, bigEndian: {BigEndian(message)})";

    public static string Unpack(MessageModel message) => Layout(message).MatchesMemory
        ? $"{Codecs}BlittableCodec.Unpack<{message.Name.InCode}>(body)"
        : $"global::ZmqSchema.MessageCodec.Unpack<{message.Name.InCode}>(body, global::ZmqSchema.WireFormat.Struct)";

    public static string TryRead(MessageModel message) => Layout(message).MatchesMemory
        ? $"{Codecs}BlittableCodec.TryRead(body, out message, out malformation)"
        : $"{Codecs}StructCodec.TryRead(body, {BigEndian(message)}, payloads, out message, out malformation)";

    public static void Emit(CodeWriter code, MessageModel message)
    {
        var layout = Layout(message);
        StructRemarks.Emit(code, message, layout);
        if (layout.WritesPack1)
            code.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 1)]");

        using (code.Braces($"{TypePart.Header(message)} : {Codecs}IStructMessage<{message.Name.InCode}>"))
        {
            EmitConstants(code, message, layout);
            if (layout.IsBlittable)
                EmitOverlays(code, message, layout);
            EmitCodec(code, message, layout);
        }
    }

    private static void EmitConstants(CodeWriter code, MessageModel message, StructLayout layout)
    {
        if (message.Shape.IsFree("PackedSize"))
        {
            code.Line($$"""
                /// <summary>Bytes of a Struct body.</summary>
                {{TypePart.GeneratedCode}}
                public const int PackedSize = {{layout.Size}};

                """);
        }

        if (message.Shape.IsFree("PythonFormat"))
        {
            code.Line($$"""
                /// <summary>A Struct body for Python: <c>struct.unpack("{{Spelling.Xml(layout.PythonFormat)}}", body)</c>.</summary>
                {{TypePart.GeneratedCode}}
                public const string PythonFormat = "{{layout.PythonFormat}}";

                """);
        }
    }

    private static void EmitOverlays(CodeWriter code, MessageModel message, StructLayout layout)
    {
        var self = message.Name.InCode;
        var frames = $"global::ZmqSchema.IMessageFrames<{self}>";
        if (message.Shape.IsFree("Overlay"))
        {
            code.Line($$"""
                /// <summary>Sees a body as a message, in place: valid as long as the body's memory is.</summary>
                /// <exception cref="global::ZmqSchema.MalformedMessageException">The bytes are not this message.</exception>
                {{TypePart.GeneratedCode}}
                public static ref readonly {{self}} Overlay(global::System.ReadOnlySpan<byte> body) =>
                    ref {{Codecs}}BlittableCodec.Overlay<{{self}}>(body);

                """);
        }

        if (message.Shape.IsFree("OverlayMany"))
        {
            code.Line($$"""
                /// <summary>Sees a body of n times {{layout.Size}} bytes as n messages, in place: what <c>numpy.frombuffer</c> reads as an array.</summary>
                /// <exception cref="global::ZmqSchema.MalformedMessageException">The bytes are not a whole number of messages, or one of them is malformed.</exception>
                {{TypePart.GeneratedCode}}
                public static global::System.ReadOnlySpan<{{self}}> OverlayMany(global::System.ReadOnlySpan<byte> body) =>
                    {{Codecs}}BlittableCodec.OverlayMany<{{self}}>(body);

                """);
        }

        code.Line($$"""
            static bool {{frames}}.IsBlittable => {{Codecs}}BlittableCodec.IsBlittable<{{self}}>();

            static bool {{frames}}.TryOverlayMany(
                global::System.ReadOnlySpan<byte> body, out global::System.ReadOnlySpan<{{self}}> batch, out global::ZmqSchema.Malformation malformation) =>
                {{Codecs}}BlittableCodec.TryOverlayMany(body, out batch, out malformation);

            static void {{frames}}.PackMany(global::System.ReadOnlySpan<{{self}}> batch, global::System.Span<byte> destination) =>
                {{Codecs}}BlittableCodec.PackMany(batch, destination, hasPadding: {{(layout.Padding.Count > 0 ? "true" : "false")}});

            """);
    }

    private static void EmitCodec(CodeWriter code, MessageModel message, StructLayout layout)
    {
        var self = message.Name.InCode;
        var codec = $"{Codecs}IStructMessage<{self}>";
        var isUnsafe = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";

        code.Line($"static int {codec}.StructSize => {layout.Size};").Line();
        if (layout.HasChecks)
            code.Line($"static bool {codec}.HasChecks => true;").Line();

        using (code.Braces($"static {isUnsafe}void {codec}.WriteStruct(in {self} message, ref byte body, bool bigEndian)"))
            new StructFieldWriter(code).Write(layout);

        code.Line().Line($"static {isUnsafe}bool {codec}.TryReadStruct(");
        code.Line("    ref readonly byte body, bool bigEndian, global::ZmqSchema.PayloadFrames payloads,");
        using (code.Braces(
            $"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} message, ref global::ZmqSchema.Malformation malformation)"))
        {
            code.Line("message = default;");
            new StructFieldReader(code).Read(message, layout);
            PayloadEmitter.EmitTaking(code, message);
            ConstructionEmitter.Emit(code, message);
            FixedBufferEmitter.Fill(code, message);
            code.Line("return true;");
        }

        if (layout.MatchesMemory && layout.HasChecks)
            EmitChecks(code, layout, codec);
        if (layout.Padding.Count > 0)
            EmitPadding(code, layout, codec);
    }

    private static void EmitChecks(CodeWriter code, StructLayout layout, string codec)
    {
        code.Line().Line($"static bool {codec}.CheckStruct(ref readonly byte body, ref global::ZmqSchema.Malformation malformation) =>");
        var checks = layout.Slots.Where(s => s.Cell.HasChecks).Select(s => Check(s.Cell, 1, s.Offset, Spelling.Literal(s.Field.Name)));
        code.Line("    " + string.Join("\n    && ", checks) + ";");
    }

    private static string Check(StructCell cell, int count, int offset, string member) => cell switch
    {
        StructCell.Sequence sequence => Check(sequence.Element, count * sequence.Count, offset, member),
        StructCell.Nested nested => $"{Codecs}StructReader.CheckNested<{nested.Name.InCode}>(in body, {offset}, {count}, {member}, ref malformation)",
        _ => $"{Codecs}StructReader.CheckBooleans(in body, {offset}, {count}, {member}, ref malformation)",
    };

    private static void EmitPadding(CodeWriter code, StructLayout layout, string codec)
    {
        code.Line();
        using (code.Braces($"static void {codec}.ClearPadding(ref byte body)"))
        {
            foreach (var padding in layout.Padding)
            {
                var times = padding.Count == 1 ? "" : $", {padding.Count}, {padding.Stride}";
                code.Line($"{Codecs}StructWriter.Clear(ref body, {padding.Offset}, {padding.Length}{times});");
            }
        }
    }

    private static StructLayout Layout(MessageModel message) => StructLayout.Of(message)!;

    private static string BigEndian(MessageModel message) => message.IsBigEndian ? "true" : "false";
}
