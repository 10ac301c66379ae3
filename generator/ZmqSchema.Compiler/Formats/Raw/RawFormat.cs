using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Raw;

/// <summary>No body: the message is its payload frames.</summary>
internal sealed class RawFormat : WireFormatCompiler
{
    private const string Codecs = "global::ZmqSchema.Formats.Raw.";

    public override WireFormat Format => WireFormat.Raw;

    public override string PackedSize(MessageModel message) => "0";

    public override string Pack(MessageModel message) => "0";

    public override string TryRead(MessageModel message) => $"{Codecs}RawCodec.TryRead(body, payloads, out message, out malformation)";

    public override bool NeedsCodecOf(MessageModel held) => false;

    public override void Emit(CodeWriter code, MessageModel message)
    {
        var self = message.Name.InCode;
        using (code.Braces($"{TypePart.Header(message)} : {Codecs}IRawMessage<{self}>"))
        {
            code.Line($"static bool {Codecs}IRawMessage<{self}>.TryReadRaw(");
            code.Line("    global::ZmqSchema.PayloadFrames payloads,");
            using (code.Braces(
                $"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} message, ref global::ZmqSchema.Malformation malformation)"))
            {
                code.Line("message = default;");
                PayloadEmitter.EmitTaking(code, message);
                ConstructionEmitter.Emit(code, message);
                code.Line("return true;");
            }
        }
    }
}
