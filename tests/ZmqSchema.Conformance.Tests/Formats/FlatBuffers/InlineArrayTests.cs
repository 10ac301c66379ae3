using System.Runtime.CompilerServices;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>Inline arrays are vectors of as many elements as the type has room for, of elements too that C# keeps otherwise than the wire.</summary>
public class InlineArrayTests
{
    private static readonly Half[] Gains = [(Half)0.5, (Half)(-2)];
    private static readonly TimeSpan[] Spans = [TimeSpan.FromSeconds(1), TimeSpan.FromTicks(-3)];
    private static readonly int[] Taps = [7, -8];

    [Fact]
    public void Elements_come_where_they_belong()
    {
        var window = Window.Unpack(Packed.Of(new AnyWindow { Gains = Gains, Spans = Spans, Taps = Taps }), WireFormat.FlatBuffers);
        Assert.Equal(Gains, ((ReadOnlySpan<Half>)window.Gains).ToArray());
        Assert.Equal(Spans, ((ReadOnlySpan<TimeSpan>)window.Spans).ToArray());
        Assert.Equal(Taps, ((ReadOnlySpan<int>)window.Taps).ToArray());

        var again = AnyWindow.Unpack(Packed.Of(window), WireFormat.FlatBuffers);
        Assert.Equal(Gains, again.Gains);
        Assert.Equal(Spans, again.Spans);
        Assert.Equal(Taps, again.Taps);
    }

    [Fact]
    public void An_absent_vector_is_zeros()
    {
        var window = Window.Unpack(Packed.Of(new AnyWindow { Taps = Taps }), WireFormat.FlatBuffers);
        Assert.Equal(new Half[2], ((ReadOnlySpan<Half>)window.Gains).ToArray());
        Assert.Equal(new TimeSpan[2], ((ReadOnlySpan<TimeSpan>)window.Spans).ToArray());
        Assert.Equal(Taps, ((ReadOnlySpan<int>)window.Taps).ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Another_number_of_elements_is_refused(int count)
    {
        AnyWindow[] windows = [new() { Gains = new Half[count] }, new() { Spans = new TimeSpan[count] }, new() { Taps = new int[count] }];
        Assert.All(windows, window =>
        {
            var refusal = Assert.Throws<MalformedMessageException>(() => Window.Unpack(Packed.Of(window), WireFormat.FlatBuffers));
            Assert.Contains($"has {count} elements, and the message's type has room for 2", refusal.Message, StringComparison.Ordinal);
        });
    }
}

[InlineArray(2)]
public struct TwoHalves
{
    private Half _first;
}

[InlineArray(2)]
public struct TwoSpans
{
    private TimeSpan _first;
}

[InlineArray(2)]
public struct TwoNumbers
{
    private int _first;
}

[ZmqMessage(WireFormat.FlatBuffers)]
public partial class Window
{
    public TwoHalves Gains;
    public TwoSpans Spans;
    public TwoNumbers Taps;
}

/// <summary>The same schema with room for any number of elements.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial class AnyWindow
{
    public Half[]? Gains { get; set; }

    public TimeSpan[]? Spans { get; set; }

    public int[]? Taps { get; set; }
}
