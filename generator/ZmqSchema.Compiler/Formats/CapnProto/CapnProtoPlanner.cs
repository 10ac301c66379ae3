using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>Lays messages and unions out as structs.</summary>
internal static class CapnProtoPlanner
{
    /// <summary>The words of a section are counted in 16 bits, and so are the values of a tag.</summary>
    public const int Most = ushort.MaxValue;

    public static MessageModel[] LayOut(MessageModel[] messages)
    {
        var catalog = new MessageCatalog(messages);
        return
        [
            .. messages.Select(m => m.Codecs.Contains(WireFormat.CapnProto) && Plan(m) is { } plan
                ? m with { Layouts = m.Layouts.Append(plan with { View = CapnProtoViewNames.Of(m, plan, catalog) }).ToEquatableArray() }
                : m),
        ];
    }

    private static CapnProtoLayout? Plan(MessageModel message) => message.Shape.IsUnion ? PlanUnion(message) : PlanStruct(message);

    private static CapnProtoLayout? PlanUnion(MessageModel union)
    {
        if (union.Cases.Count is 0 or > Most)
            return null;
        var cases = union.Cases.Select((_, i) => (StructMember)new StructMember.Slot(i, SlotSize.Pointer)).ToEquatableArray();
        var plan = StructAllocator.Allocate(cases.Count > 1 ? [new StructMember.Union(cases)] : cases);
        return new(default, plan.DataWords, plan.PointerCount);
    }

    private static CapnProtoLayout? PlanStruct(MessageModel message)
    {
        var fields = CapnProtoOrdinals.Of(message);
        var plan = StructAllocator.Allocate(fields.Select((f, i) => new StructMember.Slot(i, CapnProtoTypes.SizeOf(f.Type))));
        if (plan.DataWords > Most || plan.PointerCount > Most)
            return null;
        var slots = fields.Select((f, i) => new CapnProtoSlot(f, i, CapnProtoTypes.SizeOf(f.Type), plan.Offsets[i])).ToLookup(s => message.Fields.Contains(s.Field));
        return new(slots[true].ToEquatableArray(), plan.DataWords, plan.PointerCount) { Deprecated = slots[false].ToEquatableArray() };
    }
}
