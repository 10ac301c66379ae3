using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Packed fixed-size fields: Python's <c>struct</c> module, a packed C struct, a numpy record.</summary>
internal sealed class StructFormat : WireFormatCompiler
{
    /// <summary>Bytes that a body may have at most.</summary>
    public const int GreatestBody = 1 << 30;

    /// <summary>Letters that the Python format of a field may have at most.</summary>
    public const int LongestPythonFormat = 1 << 20;

    public override WireFormat Format => WireFormat.Struct;

    public override IReadOnlyList<MessageRule> Rules { get; } =
    [
        new StructHoldsItsFields(),
        new NestedMessagesHaveAStructForm(),
        new WrittenLayoutsCanBeFollowed(),
        new LayoutsDoNotRecurse(),
        new BodiesFitInMemory(),
        new StructMessagesAreNoUnions(),
        new FormatsCanBeSpelled(),
    ];

    // What is held has to list Struct itself, because that decides over its layout in memory.
    public override bool NeedsCodecOf(MessageModel held) => false;

    public override MessageModel[] LayOut(MessageModel[] messages)
    {
        var planner = new StructPlanner(new MessageCatalog(messages));
        return [.. messages.Select(m => planner.Plan(m) is { } plan ? m with { Layouts = m.Layouts.Append(plan).ToEquatableArray() } : m)];
    }

    public override void Emit(CodeWriter code, MessageModel message) => StructEmitter.Emit(code, message);

    public override string PackedSize(MessageModel message) => StructEmitter.SizeInCode(message);

    public override string Pack(MessageModel message) => StructEmitter.Pack(message);

    public override string TryRead(MessageModel message) => StructEmitter.TryRead(message);

    public override string Unpack(MessageModel message) => StructEmitter.Unpack(message);
}
