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
        // What a body makes it allocate would come again in every round; what the runtime keeps for itself (its cache of casts alone may take
        // 98,352 bytes, on whichever thread needs it larger) does not.
        var rounds = Enumerable.Range(0, 3).Select(_ => Refuse()).ToArray();
        Assert.All(rounds, round => Assert.InRange(round.Empty, 1, Messages / 10));
        Assert.Equal(0, rounds.Min(round => round.Allocated));
    }

    private static (int Empty, long Allocated) Refuse()
    {
        var rain = new Rain(31, new byte[8], stackalloc byte[64]);
        var empty = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Messages; i++)
        {
            var body = rain.Next();
            if (RawFrames.TryUnpack(body, out _) != body.IsEmpty)
                Assert.Fail("A body was taken for a Raw message.");
            empty += body.IsEmpty ? 1 : 0;
        }

        return (empty, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool Read<T>(ReadOnlySpan<byte> body, PayloadFrames payloads, out T? message) where T : IZmqMessage<T> =>
        T.TryRead(body, WireFormat.Raw, payloads, out message, out _);
}
