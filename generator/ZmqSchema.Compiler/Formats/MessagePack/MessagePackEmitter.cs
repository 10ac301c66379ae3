using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.MessagePack;

/// <summary>Emits the MessagePack part of a message type: the codec, and in a union the codecs of its cases.</summary>
internal static class MessagePackEmitter
{
    public const string Room = "global::ZmqSchema.Formats.MessagePack.";

    public static ValueForms Forms { get; } = new(WireFormat.MessagePack);

    private static CodecFrame Frame { get; } = new(Interface, EmitCodec, MessagePackUnionEmitter.Emit, Forms.CodecOf);

    public static void Emit(CodeWriter code, MessageModel message) => Frame.Emit(code, message);

    public static string Interface(MessageModel message) => $"{Room}IMessagePackMessage<{message.Name.InCode}>";

    private static void EmitCodec(CodeWriter code, MessageModel message, string codec)
    {
        MessagePackWriting.Emit(code, message);
        MessagePackReading.Emit(code, message);
    }
}
