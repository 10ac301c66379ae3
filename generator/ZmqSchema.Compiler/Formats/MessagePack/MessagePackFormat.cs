using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.MessagePack;

/// <summary>MessagePack: a map by name, which a Python peer reads as a dict, or an array by number.</summary>
internal sealed class MessagePackFormat : SelfDescribingFormat
{
    /// <summary>The greatest field number of an array, which has an element for each number below it.</summary>
    public const int GreatestIndexed = 1024;

    public override WireFormat Format => WireFormat.MessagePack;

    public override IReadOnlyList<MessageRule> Rules { get; } =
        [new MessagePackHoldsItsFields(), new KeysAreSimple(), new NamesAreUnicode(), new ArraysAreShort()];

    public override void Emit(CodeWriter code, MessageModel message) => MessagePackEmitter.Emit(code, message);
}
