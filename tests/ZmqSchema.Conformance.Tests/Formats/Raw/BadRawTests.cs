using ZmqSchema.Conformance.Tests.Messages;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Raw;

/// <summary>Raw messages that no honest peer has sent.</summary>
public class BadRawTests
{
    private const int Messages = 1_000_000;

    [Fact]
    public void A_million_bad_messages_are_answered_and_nothing_else_happens()
    {
        var rain = new Rain(29, new byte[12], stackalloc byte[24]);
        var read = 0;
        for (var i = 0; i < Messages; i++)
        {
            // The frame is the rain; now and then there is a body, which Raw has not.
            var table = rain.Next();
            var frames = new FakeFrames([], table.ToArray());
            var body = i % 8 == 0 ? table : default;
            if (Read<RawFrames>(body, frames.Payloads, out var message))
            {
                read++;
                Assert.Equal(6, message.GetTableTensor().FlattenedLength);
                Assert.True(body.IsEmpty);
            }
            else
            {
                Assert.True(table.Length != 12 || !body.IsEmpty);
            }
        }

        Assert.InRange(read, Messages / 100, Messages - 1);
    }

    [Fact]
    public void A_body_is_never_looked_at()
    {
        var rain = new Rain(31, new byte[8], stackalloc byte[64]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = 0;
        for (var i = 0; i < Messages; i++)
        {
            var body = rain.Next();
            if (RawFrames.TryUnpack(body, out _) != body.IsEmpty)
                Assert.Fail("A body was taken for a Raw message.");
            read += body.IsEmpty ? 1 : 0;
        }

        Assert.InRange(read, 1, Messages / 10);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
    }

    private static bool Read<T>(ReadOnlySpan<byte> body, PayloadFrames payloads, out T? message) where T : IZmqMessage<T> =>
        T.TryRead(body, WireFormat.Raw, payloads, out message, out _);
}
