using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>Protocol Buffers, proto3: fields by their numbers.</summary>
internal sealed class ProtobufFormat : WireFormatCompiler
{
    private const string Codec = ProtobufEmitter.Room + "ProtobufCodec";

    public override WireFormat Format => WireFormat.Protobuf;

    public override IReadOnlyList<MessageRule> Rules { get; } =
    [
        new ProtobufHoldsItsFields(), new RepeatedFieldsDoNotNest(), new MapKeysAreIntegersOrText(), new FieldNumbersAreTheUsers(), new EncodingsHaveIntegers(),
    ];

    public override void Emit(CodeWriter code, MessageModel message) => ProtobufEmitter.Emit(code, message);

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Both(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Both(message)}>(this, destination)";

    public override string PackWithin(MessageModel message) => $"{Codec}.PackWithin<{Both(message)}>(in message, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Both(message)}>(body, payloads, out message, out malformation)";

    private static string Both(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
