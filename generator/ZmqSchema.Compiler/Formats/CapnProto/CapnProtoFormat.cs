using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Cap'n Proto with stream framing: structs that are read in place.</summary>
internal sealed class CapnProtoFormat : WireFormatCompiler
{
    private const string Codec = CapnProtoEmitter.Room + "CapnProtoCodec";

    public override WireFormat Format => WireFormat.CapnProto;

    public override IReadOnlyList<MessageRule> Rules { get; } =
        [new CapnProtoHoldsItsFields(), new OrdinalsHaveNoGaps(), new KeysAreComparable(), new StructsFitTheirPointers(), new CapnProtoViewNamesAreFree()];

    public override MessageModel[] LayOut(MessageModel[] messages) => CapnProtoPlanner.LayOut(messages);

    public override void Emit(CodeWriter code, MessageModel message) => CapnProtoEmitter.Emit(code, message);

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Both(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Both(message)}>(this, destination)";

    public override string PackWithin(MessageModel message) => $"{Codec}.PackWithin<{Both(message)}>(in message, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Both(message)}>(body, payloads, out message, out malformation)";

    private static string Both(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
