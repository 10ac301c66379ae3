using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Lays C# messages out as tables, structs and unions; those of schema files have their layout already.</summary>
internal sealed class FlatPlanner
{
    private readonly FlatCells _cells;

    private FlatPlanner(MessageModel[] messages) => _cells = new(new(messages));

    public static MessageModel[] LayOut(MessageModel[] messages)
    {
        var planner = new FlatPlanner(messages);
        return
        [
            .. messages.Select(m => m.Codecs.Contains(WireFormat.FlatBuffers) && (FlatBuffersLayout.Of(m) ?? planner.Plan(m)) is { } plan
                ? m with { Layouts = m.Layouts.Where(l => l is not FlatBuffersLayout).Append(WithView(m, plan)).ToEquatableArray() }
                : m),
        ];
    }

    private static FlatBuffersLayout WithView(MessageModel message, FlatBuffersLayout layout) =>
        layout is { Struct: null, UnionForm: FlatUnionForm.None } ? layout with { View = FlatViewNames.Of(message, layout) } : layout;

    private FlatBuffersLayout? Plan(MessageModel message)
    {
        if (message.Shape.IsUnion)
            return PlanUnion(message);
        return FlatStructs.Of(message) is { } placement ? new(placement.Slots, placement.Struct, default, null, FlatUnionForm.None) : PlanTable(message);
    }

    private FlatBuffersLayout? PlanUnion(MessageModel union)
    {
        var cases = union.Cases.Select(c => (Case: c, Cell: _cells.Of(c.Type))).ToArray();
        return cases.Any(c => c.Cell is null)
            ? null
            : new(default, null, cases.Select(c => new FlatCase(c.Case, c.Cell!)).ToEquatableArray(), null, FlatUnionForm.Records);
    }

    private FlatBuffersLayout? PlanTable(MessageModel message)
    {
        var slots = FlatIds.Of(message).Select(f => (f.Field, f.Id, Cell: _cells.Of(f.Field.Type))).ToArray();
        return slots.Any(s => s.Cell is null || s.Id is < 0 or >= FlatIds.Most)
            ? null
            : new(
                slots.Select(s => new FlatSlot(s.Field, s.Id, s.Cell!, s.Field.Type is FieldType.Optional, IsRequired: false)).ToEquatableArray(),
                null, default, null, FlatUnionForm.None);
    }
}
