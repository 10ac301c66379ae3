using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>FlatBuffers: tables that are read in place.</summary>
internal sealed class FlatBuffersFormat : WireFormatCompiler
{
    private const string Codec = "global::ZmqSchema.Formats.FlatBuffers.FlatBuffersCodec";

    public override WireFormat Format => WireFormat.FlatBuffers;

    public override IReadOnlyList<MessageRule> Rules { get; } =
    [
        new FlatBuffersHoldsItsFields(),
        new DictionaryKeysCanBeSorted(),
        new UnionsHaveRoomForTheirType(),
        new TablesFitTheirVTables(),
        new UnionsHaveFewCases(),
        new ViewNamesAreFree(),
    ];

    // A struct whose memory is its bytes is copied.
    public override bool NeedsCodecOf(MessageModel held) => FlatStructs.Of(held) is not { IsMemory: true };

    public override MessageModel[] LayOut(MessageModel[] messages) => FlatPlanner.LayOut(messages);

    public override string PackedSize(MessageModel message) => $"{Codec}.GetPackedSize<{Types(message)}>(this)";

    public override string Pack(MessageModel message) => $"{Codec}.Pack<{Types(message)}>(this, destination)";

    public override string TryRead(MessageModel message) => $"{Codec}.TryRead<{Types(message)}>(body, payloads, out message, out malformation)";


    public override void Emit(CodeWriter code, MessageModel message) => throw new NotSupportedException();

    // The message, and the type that has its code: the same but for unions.
    private static string Types(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
