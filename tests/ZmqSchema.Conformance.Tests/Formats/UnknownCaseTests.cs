using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>A union's case that only the newer side knows: the rest of the message arrives.</summary>
public class UnknownCaseTests
{
    public static TheoryData<WireFormat> Formats => [WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.Json, WireFormat.Pickle];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_case_of_a_newer_version_reads_as_null(WireFormat format)
    {
        var packed = new Packing(format);
        var read = packed.Read<OrderV1>(packed.Of(new OrderV2(1, new ActionV2.Turn("left", [1, 2]), new ActionV2.Go(0.5), 2)));
        Assert.Equal(new(1, null!, new ActionV1.Go(0.5), 2), read);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_case_that_both_know_is_read_by_both(WireFormat format)
    {
        var packed = new Packing(format);
        Assert.Equal(new(1, new ActionV1.Go(1), null, 2), packed.Read<OrderV1>(packed.Of(new OrderV2(1, new ActionV2.Go(1), null, 2))));
        Assert.Equal(new(1, new ActionV2.Go(1), null, 2), packed.Read<OrderV2>(packed.Of(new OrderV1(1, new ActionV1.Go(1), null, 2))));
    }
}

[ZmqUnion]
public abstract partial record ActionV1
{
    public sealed partial record Go(double Speed) : ActionV1;
}

/// <summary>With a second case.</summary>
[ZmqUnion]
public abstract partial record ActionV2
{
    public sealed partial record Go(double Speed) : ActionV2;

    public sealed partial record Turn(string Side, int[] Steps) : ActionV2;
}

[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.Json, WireFormat.Pickle)]
public sealed partial record OrderV1(int Before, ActionV1 Action, ActionV1? Next, int After);

[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.Json, WireFormat.Pickle)]
public sealed partial record OrderV2(int Before, ActionV2 Action, ActionV2? Next, int After);
