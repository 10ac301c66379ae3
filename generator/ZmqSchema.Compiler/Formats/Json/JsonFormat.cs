using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>JSON: objects by name, byte for byte as System.Text.Json writes them.</summary>
internal sealed class JsonFormat : WireFormatCompiler
{
    public const string Codec = JsonEmitter.Room + "JsonCodec";

    public override WireFormat Format => WireFormat.Json;

    public override IReadOnlyList<MessageRule> Rules { get; } = [new JsonNamesAreUnicode(), new KeysAreText(), new EnumNamesDiffer(), new CaseNamesDiffer()];

    public override void Emit(CodeWriter code, MessageModel message) => JsonEmitter.Emit(code, message);

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Both(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Both(message)}>(this, destination)";

    public override string PackWithin(MessageModel message) => $"{Codec}.PackWithin<{Both(message)}>(in message, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Both(message)}>(body, payloads, out message, out malformation)";

    public static string Both(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
