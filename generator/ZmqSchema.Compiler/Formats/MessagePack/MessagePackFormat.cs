using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.MessagePack;

/// <summary>MessagePack: a map by name, which a Python peer reads as a dict, or an array by number.</summary>
internal sealed class MessagePackFormat : WireFormatCompiler
{
    private const string Codec = "global::ZmqSchema.Formats.MessagePack.MessagePackCodec";

    /// <summary>The greatest field number of an array, which has an element for each number below it.</summary>
    public const int GreatestIndexed = 1024;

    public override WireFormat Format => WireFormat.MessagePack;

    public override IReadOnlyList<MessageRule> Rules { get; } =
        [new MessagePackHoldsItsFields(), new KeysAreSimple(), new NamesAreUnicode(), new ArraysAreShort()];

    public override void Emit(CodeWriter code, MessageModel message) => MessagePackEmitter.Emit(code, message);

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Both(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Both(message)}>(this, destination)";

    public override string PackWithin(MessageModel message) => $"{Codec}.PackWithin<{Both(message)}>(in message, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Both(message)}>(body, payloads, out message, out malformation)";

    private static string Both(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
