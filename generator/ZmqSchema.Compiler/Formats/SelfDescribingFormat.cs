using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats;

/// <summary>A format whose bodies say what is in them, field by field. What is emitted into a message comes down to calls of its codec.</summary>
internal abstract class SelfDescribingFormat : WireFormatCompiler
{
    /// <summary>C# for a message's packed size, packing and reading.</summary>
    private string Codec => $"global::ZmqSchema.Formats.{Format}.{Format}Codec";

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Both(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Both(message)}>(this, destination)";

    public override string PackWithin(MessageModel message) => $"{Codec}.PackWithin<{Both(message)}>(in message, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Both(message)}>(body, payloads, out message, out malformation)";

    /// <summary>The message, and the type that has its code, which is the message itself.</summary>
    protected static string Both(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
