using ZmqSchema.Compiler.Formats.CapnProto.Allocation;

namespace ZmqSchema.Compiler.Tests.Formats.CapnProto;

/// <summary>Fields stand where the schema compiler of Cap'n Proto puts them.</summary>
public class AllocationTests
{
    private const int Count = 1000;

    [Fact]
    public void The_fields_of_a_thousand_random_structs_stand_where_capnp_puts_them()
    {
        Capnp.SkipUnlessHere();
        var structs = Enumerable.Range(0, Count).Select(AnyStruct.Of).ToArray();
        var compiled = new CompiledStructs(Capnp.Compile(
            $"@0xbf5147cbbecf40c1;\nenum Colour {{ red @0; green @1; }}\n{string.Concat(structs.Select(s => s.Schema))}"));
        Assert.All(structs, (it, seed) => Assert.Equal(compiled.Lines($"S{seed}"), it.Lines(StructAllocator.Allocate(it.Members))));
    }

    [Fact]
    public void A_field_goes_into_the_smallest_hole()
    {
        var plan = StructAllocator.Allocate([Slot(0, SlotSize.Byte), Slot(1, SlotSize.EightBytes), Slot(2, SlotSize.FourBytes), Slot(3, SlotSize.Bit), Slot(4, SlotSize.TwoBytes), Slot(5, SlotSize.Pointer)]);
        Assert.Equal((2, 1), (plan.DataWords, plan.PointerCount));
        Assert.Equal([0, 1, 1, 8, 1, 0], Enumerable.Range(0, 6).Select(i => plan.Offsets[i]));
    }

    [Fact]
    public void The_ordinals_decide_and_not_the_order_of_declaration() => Assert.Equal(
        StructAllocator.Allocate([Slot(0, SlotSize.Bit), Slot(1, SlotSize.FourBytes), Slot(2, SlotSize.Byte)]).Offsets.OrderBy(o => o.Key),
        StructAllocator.Allocate([Slot(2, SlotSize.Byte), Slot(1, SlotSize.FourBytes), Slot(0, SlotSize.Bit)]).Offsets.OrderBy(o => o.Key));

    private static StructMember.Slot Slot(int ordinal, SlotSize size) => new(ordinal, size);
}
