using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Pickle;

/// <summary>Python's pickle, as far as it is data: messages are dicts by name.</summary>
internal sealed class PickleFormat : SelfDescribingFormat
{
    public override WireFormat Format => WireFormat.Pickle;

    public override IReadOnlyList<MessageRule> Rules { get; } = [new KeysAreHashable(), new NamesAreText()];

    public override void Emit(CodeWriter code, MessageModel message) => PickleEmitter.Emit(code, message);
}
