using ZmqSchema.Conformance.Tests.Messages;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>Bodies that no honest peer has sent: false or <see cref="MalformedMessageException"/>, and nothing else.</summary>
public class BadBodyTests
{
    private const int Bodies = 1_000_000;

    /// <summary>Every so many bodies are unpacked by the member that throws, which takes its time.</summary>
    private const int BetweenThrows = 64;

    /// <summary>Bytes of the path of a fault, which is all that an overlay ever allocates.</summary>
    private const int PathLimit = 256;

    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void Every_prefix_and_every_longer_body_is_malformed(string name)
    {
        var type = CorpusMessages.All[name];
        byte[] longer = [.. type.Pack(type.Any(3)), .. new byte[type.Size + 1]];
        for (var length = 0; length <= longer.Length; length++)
        {
            var body = longer[..length];
            if (length == type.Size)
            {
                Assert.True(type.TryUnpack(body));
                continue;
            }

            Assert.False(type.TryUnpack(body));
            Assert.Equal(Math.Min(length, type.Size), Assert.Throws<MalformedMessageException>(() => type.Unpack(body)).Offset);
        }
    }

    [Theory]
    [InlineData(nameof(Pose))]
    [InlineData(nameof(TelemetryHeader))]
    [InlineData(nameof(NestedStructs))]
    [InlineData(nameof(NestedClasses))]
    [InlineData(nameof(SequencesBigEndian))]
    [InlineData(nameof(PaddedInside))]
    [InlineData(nameof(FixedBuffersByField))]
    [InlineData(nameof(NestedBigEndian))]
    public void A_million_bad_bodies_are_answered_and_nothing_else_happens(string name)
    {
        var type = CorpusMessages.All[name];
        Call(nameof(Unpack), type.Type, type);
    }

    [Theory]
    [InlineData(nameof(Point))]
    [InlineData(nameof(PaddedInside))]
    public void A_million_bad_batches_are_answered_and_nothing_else_happens(string name)
    {
        var type = CorpusMessages.All[name];
        Call(nameof(OverlayMany), type.Type, type);
    }

    [Fact]
    public void A_million_bad_bodies_with_payloads_are_answered_and_nothing_else_happens()
    {
        var good = new byte[HostileShape.PackedSize];
        new HostileShape(2, 3, 1, default).Pack(good);
        var frames = new[] { 0, 7, 8, 48, 64 }.Select(length => new FakeFrames(new byte[length])).ToArray();
        var rain = new Rain(5, good, stackalloc byte[2 * good.Length]);
        var read = 0;
        for (var i = 0; i < Bodies; i++)
        {
            var body = rain.Next();
            var payloads = frames[i % frames.Length].Payloads;
            if (Read<HostileShape>(body, payloads, out var message))
            {
                read++;
                Assert.Equal(message.Values.Length, message.GetValuesTensor().FlattenedLength);
            }

            if (See<HostileShapeView>(body, payloads, out var view))
                Assert.Equal(view.Values.Length, view.GetValuesTensor().FlattenedLength);
        }

        Assert.InRange(read, 100, Bodies / 2);
    }

    private static bool Read<T>(ReadOnlySpan<byte> body, PayloadFrames payloads, out T? message) where T : IZmqMessage<T> =>
        T.TryRead(body, WireFormat.Struct, payloads, out message, out _);

    private static bool See<TView>(ReadOnlySpan<byte> body, PayloadFrames payloads, out TView view) where TView : IZmqView<TView>, allows ref struct =>
        TView.TryCreate(body, WireFormat.Struct, payloads, out view!, out _);

    private static void Unpack<T>(MessageType type) where T : IZmqMessage<T>
    {
        var good = type.Pack(type.Any(11));
        var rain = new Rain(17, good, new byte[good.Length * 2]);
        var limit = AllocationLimit(good.Length);
        var read = 0;
        for (var i = 0; i < Bodies; i++)
        {
            var body = rain.Next();
            var (isGood, allocated) = Measure<T>(body);

            // What the bytes cause they cause again; what the runtime does while it warms up it does once.
            if (allocated > limit && Measure<T>(body).Allocated is var again && again > limit)
                Assert.Fail($"{again} bytes allocated for {Convert.ToHexString(body)}.");
            if (i % BetweenThrows == 0 && Unpacks<T>(body) != isGood)
                Assert.Fail($"Unpack and TryUnpack differ on {Convert.ToHexString(body)}.");
            read += isGood ? 1 : 0;
        }

        Assert.InRange(read, Bodies / 100, Bodies - 1);
    }

    private static (bool IsGood, long Allocated) Measure<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T>
    {
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var isGood = T.TryUnpack(body, out _);
            return (isGood, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"TryUnpack threw on {Convert.ToHexString(body)}.", problem);
        }
    }

    // Objects, arrays and lists have headers, and a letter has two bytes where UTF-8 has one.
    private static long AllocationLimit(int length) => 1024 + (8 * length);

    private static bool Unpacks<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T>
    {
        try
        {
            T.Unpack(body);
            return true;
        }
        catch (MalformedMessageException)
        {
            return false;
        }
    }

    private static void OverlayMany<T>(MessageType type) where T : struct, IZmqMessage<T>
    {
        var batch = Enumerable.Range(0, 4).SelectMany(i => type.Pack(type.Any(i + 1))).ToArray();
        var rain = new Rain(23, batch, new byte[batch.Length * 2]);
        var size = type.Size;
        var (excesses, read) = (0, 0);
        for (var i = 0; i < Bodies; i++)
        {
            var body = rain.Next();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var isGood = T.TryOverlayMany(body, out var messages, out var malformation);
            excesses += GC.GetAllocatedBytesForCurrentThread() - before > PathLimit ? 1 : 0;
            if (isGood)
                read += messages.Length * size == body.Length ? 1 : Bodies;
            else if (malformation.Offset < 0 || malformation.Offset > body.Length)
                Assert.Fail($"A fault at byte {malformation.Offset} of {body.Length}.");
        }

        Assert.InRange(read, Bodies / 100, Bodies - 1);

        // A body that makes it allocate would come again and again; the runtime's own warming up does not.
        Assert.InRange(excesses, 0, 3);
    }

    private static void Call(string method, Type type, MessageType argument) => typeof(BadBodyTests)
        .GetMethod(method, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
        .MakeGenericMethod(type).CreateDelegate<Action<MessageType>>()(argument);
}
