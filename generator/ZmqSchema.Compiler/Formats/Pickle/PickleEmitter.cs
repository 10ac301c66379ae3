using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Pickle;

/// <summary>Emits the pickle part of a message type: the codec, and in a union the codecs of its cases.</summary>
internal static class PickleEmitter
{
    public const string Room = "global::ZmqSchema.Formats.Pickle.";

    public static ValueForms Forms { get; } = new(WireFormat.Pickle);

    private static CodecFrame Frame { get; } = new(Interface, EmitCodec, PickleUnionEmitter.Emit, Forms.CodecOf);

    public static void Emit(CodeWriter code, MessageModel message) => Frame.Emit(code, message);

    public static string Interface(MessageModel message) => $"{Room}IPickleMessage<{message.Name.InCode}>";

    /// <summary>The head of the method that reads.</summary>
    public static string Reading(MessageModel message, string modifiers = "") =>
        $"static {modifiers}bool {Interface(message)}.TryRead(\n"
        + $"    ref {Room}PickleSource source, int value, global::ZmqSchema.PayloadFrames payloads,\n"
        + $"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {message.Name.InCode} message)";

    private static void EmitCodec(CodeWriter code, MessageModel message, string codec)
    {
        PickleWriting.Emit(code, message);
        PickleReading.Emit(code, message);
    }
}
