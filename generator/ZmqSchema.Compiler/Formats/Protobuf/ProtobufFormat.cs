using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>Protocol Buffers, proto3: fields by their numbers.</summary>
internal sealed class ProtobufFormat : SelfDescribingFormat
{
    public override WireFormat Format => WireFormat.Protobuf;

    public override IReadOnlyList<MessageRule> Rules { get; } =
    [
        new ProtobufHoldsItsFields(), new RepeatedFieldsDoNotNest(), new MapKeysAreIntegersOrText(), new FieldNumbersAreTheUsers(), new EncodingsHaveIntegers(),
    ];

    public override void Emit(CodeWriter code, MessageModel message) => ProtobufEmitter.Emit(code, message);
}
