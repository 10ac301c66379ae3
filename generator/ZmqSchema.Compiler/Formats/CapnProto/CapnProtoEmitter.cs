using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Emits the Cap'n Proto part of a message type: the codec, and in a union the codecs of its cases.</summary>
internal static class CapnProtoEmitter
{
    public const string Room = "global::ZmqSchema.Formats.CapnProto.";

    public static void Emit(CodeWriter code, MessageModel message)
    {
        ViewNames.AllowUnderscores(code, message);
        using (code.Braces($"{TypePart.Header(message)} : {Interface(message)}"))
        {
            if (message.Shape.IsUnion)
                EmitUnion(code, message);
            else
                EmitCodec(code, message);
        }

        code.Line();
        if (message.Shape.IsUnion)
            CapnProtoUnionViewEmitter.Emit(code, message, LayoutOf(message));
        else
            CapnProtoViewEmitter.Emit(code, message, LayoutOf(message), message.Name.InCode);
    }

    public static string Interface(MessageModel message) => $"{Room}ICapnProtoStruct<{message.Name.InCode}>";

    /// <summary>How many words its two sections have.</summary>
    public static void EmitSections(CodeWriter code, MessageModel message, CapnProtoLayout layout) => code.Line($$"""
        static int {{Interface(message)}}.DataWords => {{layout.DataWords}};

        static int {{Interface(message)}}.PointerCount => {{layout.PointerCount}};

        """);

    /// <summary>The beginning of the method that reads a message.</summary>
    public static CodeWriter.Block Reading(CodeWriter code, MessageModel message, string modifier)
    {
        code.Line($"static {modifier}bool {Interface(message)}.TryRead(");
        code.Line($"    ref {Room}CapnProtoSource source, scoped in {Room}CapnProtoStruct it, global::ZmqSchema.PayloadFrames payloads,");
        return code.Braces($"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {message.Name.InCode} message)");
    }

    /// <summary>The layout, which every message has whose code is emitted.</summary>
    public static CapnProtoLayout LayoutOf(MessageModel message) =>
        CapnProtoLayout.Of(message) ?? throw new InvalidOperationException($"{message.Name} has no layout.");

    private static void EmitUnion(CodeWriter code, MessageModel union)
    {
        CapnProtoUnionEmitter.Emit(code, union, LayoutOf(union));
        foreach (var @case in union.Cases.Where(c => c.Record is not null))
        {
            code.Line();
            using (code.Braces($"private readonly struct {CapnProtoForms.Values.CodecOf(@case)} : {Interface(@case.Record!)}"))
                EmitCodec(code, @case.Record!);
        }
    }

    private static void EmitCodec(CodeWriter code, MessageModel message)
    {
        var layout = LayoutOf(message);
        EmitSections(code, message, layout);
        CapnProtoWriting.Emit(code, message, layout);
        CapnProtoReading.Emit(code, message, layout);
    }
}
