using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>FlatBuffers: tables that are read in place.</summary>
internal sealed class FlatBuffersFormat : WireFormatCompiler
{
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

    public override string PackedSize(MessageModel message) => $"{FlatRuntime.Codec}.GetPackedSize<{Types(message)}>(this{Identifier(message)})";

    public override string Pack(MessageModel message) => $"{FlatRuntime.Codec}.Pack<{Types(message)}>(this, destination{Identifier(message)})";

    public override string PackWithin(MessageModel message) => $"{FlatRuntime.Codec}.PackWithin<{Types(message)}>(message, destination{Identifier(message)})";

    public override string TryRead(MessageModel message) => $"{FlatRuntime.Codec}.TryRead<{Types(message)}>(body, payloads, out message, out malformation)";

    public override void Emit(CodeWriter code, MessageModel message)
    {
        ViewNames.AllowUnderscores(code, message);
        var layout = FlatBuffersLayout.Of(message) ?? throw new InvalidOperationException($"{message.Name} has no layout.");
        if (layout.UnionForm is not FlatUnionForm.None)
        {
            UnionCodecEmitter.Emit(code, message, layout);
            UnionViewEmitter.Emit(code.Line(), message, layout);
        }
        else if (layout.Struct is not null)
        {
            StructCodecEmitter.Emit(code, message, layout);
            if (message.IsFromSchema)
                StructViewEmitter.Emit(code.Line(), message, layout);
        }
        else
        {
            using (code.Braces($"{TypePart.Header(message)} : {FlatRuntime.Table(message.Name.InCode)}"))
                TableEmitter.EmitMembers(code, TableOf(message, layout));
            TableViewEmitter.Emit(code.Line(), message, layout);
        }
    }

    /// <summary>A message, or a case of a union, as a table to emit.</summary>
    internal static TableCode TableOf(MessageModel message, FlatBuffersLayout layout) => new(
        message.Name.InCode, layout.Slots, layout.FileIdentifier, FlatNames.Codec(message),
        code =>
        {
            if (message.Payloads.Count > 0 || message.Shape.Construction.MayThrow)
                code.Line("ref var malformation = ref reader.Malformation;");
            PayloadEmitter.EmitTaking(code, message);
            ConstructionEmitter.Emit(code, message, "position");
        })
    {
        Cost = Cost(message, layout),
    };

    // Constructors of a schema's classes make the structs that they hold, and of other messages reading does where they are absent.
    private static string Cost(MessageModel message, FlatBuffersLayout layout) => FieldLocals.Cost(message) + string.Concat(
        from slot in layout.Slots
        where message.IsFromSchema || TableReaderEmitter.IsMade(slot)
        let cell = slot.Cell as FlatCell.Struct
        where cell is { IsReference: true }
        select $" + {FlatRuntime.Structs}.CostOf<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>()");

    private static string Identifier(MessageModel message) =>
        FlatBuffersLayout.Of(message)?.FileIdentifier is { } identifier ? $", {TableEmitter.Bytes(identifier)}" : "";

    // The message, and the type that has its code: the same but for unions.
    private static string Types(MessageModel message) => $"{message.Name.InCode}, {message.Name.InCode}";
}
