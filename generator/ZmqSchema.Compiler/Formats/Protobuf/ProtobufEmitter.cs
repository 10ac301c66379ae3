using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>Emits the Protocol Buffers part of a message type: the codec, and in a union the codecs of its cases.</summary>
internal static class ProtobufEmitter
{
    public const string Room = "global::ZmqSchema.Formats.Protobuf.";

    /// <summary>The parameter behind which the lengths within a message are.</summary>
    public const string Lengths = $"ref {Room}ProtobufLengths lengths";

    private static CodecFrame Frame { get; } = new(Interface, EmitCodec, ProtobufUnionEmitter.Emit, ProtobufForms.CodecOf);

    public static void Emit(CodeWriter code, MessageModel message) => Frame.Emit(code, message);

    public static string Interface(MessageModel message) => $"{Room}IProtobufMessage<{message.Name.InCode}>";

    /// <summary>The beginning of the method that reads a message.</summary>
    public static void EmitReadingHeader(CodeWriter code, MessageModel message, string modifier)
    {
        code.Line($"static {modifier}bool {Interface(message)}.TryRead(");
        code.Line($"    ref {Room}ProtobufSource source, int at, global::ZmqSchema.PayloadFrames payloads,");
    }

    private static void EmitCodec(CodeWriter code, MessageModel message, string codec)
    {
        var fields = message.Fields.Select((field, index) => new ProtobufField(field, index)).ToArray();
        ProtobufWriting.Emit(code, message, fields);
        ProtobufReading.Emit(code, message, fields);
    }
}
