using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>Texts around the size of a frame: what is left behind one that stands outside of frames is too short for a frame of its own.</summary>
public class FrameTests
{
    private static readonly Packing Pickled = new(WireFormat.Pickle);

    [Theory]
    [InlineData(4_000)]
    [InlineData(4_100)]
    [InlineData(65_500)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(70_000)]
    public void A_body_of_the_exact_size_has_room_enough(int letters)
    {
        var caption = new Caption(new string('x', letters));
        var body = Pickled.Of(caption);
        Assert.Equal(caption, Pickled.Read<Caption>(body));
        for (var room = body.Length; room < body.Length + 16; room++)
            Assert.Equal(body, Pickled.Within(caption, room));
        Assert.Equal(body.Length, Pickled.Within(caption, body.Length - 1).Length);
    }
}
