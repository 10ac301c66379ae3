using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>JSON: objects by name, byte for byte as System.Text.Json writes them.</summary>
internal sealed class JsonFormat : SelfDescribingFormat
{
    public override WireFormat Format => WireFormat.Json;

    public override IReadOnlyList<MessageRule> Rules { get; } = [new JsonNamesAreUnicode(), new KeysAreText(), new EnumNamesDiffer(), new CaseNamesDiffer()];

    public override void Emit(CodeWriter code, MessageModel message) => JsonEmitter.Emit(code, message);
}
