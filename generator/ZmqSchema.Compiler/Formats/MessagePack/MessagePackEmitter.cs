using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.MessagePack;

/// <summary>Emits the MessagePack part of a message type: the codec, and in a union the codecs of its cases.</summary>
internal static class MessagePackEmitter
{
    public const string Room = "global::ZmqSchema.Formats.MessagePack.";

    public static ValueForms Forms { get; } = new(WireFormat.MessagePack);

    public static void Emit(CodeWriter code, MessageModel message)
    {
        // What the user's annotations say of null within lists and dictionaries is not known here.
        code.Line("#nullable disable warnings");
        using (code.Braces($"{TypePart.Header(message)} : {Interface(message)}"))
        {
            if (message.Shape.IsUnion)
                EmitUnion(code, message);
            else
                EmitCodec(code, message);
        }
    }

    public static string Interface(MessageModel message) => $"{Room}IMessagePackMessage<{message.Name.InCode}>";

    private static void EmitUnion(CodeWriter code, MessageModel union)
    {
        MessagePackUnionEmitter.Emit(code, union);
        foreach (var @case in union.Cases.Where(c => c.Record is not null))
        {
            code.Line();
            using (code.Braces($"private readonly struct {Forms.CodecOf(@case)} : {Interface(@case.Record!)}"))
                EmitCodec(code, @case.Record!);
        }
    }

    private static void EmitCodec(CodeWriter code, MessageModel message)
    {
        MessagePackWriting.Emit(code, message);
        MessagePackReading.Emit(code, message);
    }
}
