using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>FlatBuffers: tables that are read in place.</summary>
internal sealed class FlatBuffersFormat : WireFormatCompiler
{
    private const string Codec = "global::ZmqSchema.Formats.FlatBuffers.FlatBuffersCodec";

    public override WireFormat Format => WireFormat.FlatBuffers;

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Types(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Types(message)}>(this, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Types(message)}>(body, payloads, out message, out malformation)";


    public override void Emit(CodeWriter code, MessageModel message) => throw new NotSupportedException();

    // The message, and the type that has its code: the same but for unions.
    private static string Types(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
