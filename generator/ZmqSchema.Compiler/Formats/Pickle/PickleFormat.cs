using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Pickle;

/// <summary>Python's pickle, as far as it is data: messages are dicts by name.</summary>
internal sealed class PickleFormat : WireFormatCompiler
{
    private const string Codec = PickleEmitter.Room + "PickleCodec";

    public override WireFormat Format => WireFormat.Pickle;

    public override IReadOnlyList<MessageRule> Rules { get; } = [new KeysAreHashable(), new NamesAreText()];

    public override void Emit(CodeWriter code, MessageModel message) => PickleEmitter.Emit(code, message);

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Both(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Both(message)}>(this, destination)";

    public override string PackWithin(MessageModel message) => $"{Codec}.PackWithin<{Both(message)}>(in message, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Both(message)}>(body, payloads, out message, out malformation)";

    private static string Both(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
