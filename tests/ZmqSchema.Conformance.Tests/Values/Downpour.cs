using System.Reflection;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Bad bodies for a message in a format, <see cref="BadBodies"/> of them: each is answered, with little memory, by both members alike.</summary>
public static class Downpour
{
    /// <summary>Every so many bodies are unpacked by the member that throws, which takes its time.</summary>
    private const int BetweenThrows = 256;

    public static void On(WireFormat format, MessageType type) =>
        On(format, type.Type, new Packing(format).OfAny(AnyDocument.One(type.Type, 11)), BadBodies.ForEachOf(CorpusMessages.Listing(format).Count));

    /// <summary>As many bodies as one wishes, made of a good one.</summary>
    public static void On(WireFormat format, Type type, byte[] good, int bodies) => typeof(Downpour)
        .GetMethod(nameof(Fall), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type)
        .CreateDelegate<Action<WireFormat, byte[], int>>()(format, good, bodies);

    /// <summary>What a body of that length may allocate: the budget of <c>Limits</c>, and beside it strings, of two bytes a letter and a header each.</summary>
    public static long Limit(int length) => 8192 + (96L * length);

    private static void Fall<T>(WireFormat format, byte[] good, int bodies) where T : IZmqMessage<T>
    {
        var rain = new Rain(17, good, new byte[good.Length * 2]);
        var read = 0;
        for (var i = 0; i < bodies; i++)
        {
            var body = rain.Next();
            var (isGood, allocated) = Measure<T>(format, body);

            // What the bytes cause they cause again; what the runtime does while it warms up it does once.
            if (allocated > Limit(body.Length) && Measure<T>(format, body).Allocated is var again && again > Limit(body.Length))
                Assert.Fail($"{again} bytes allocated for {Convert.ToHexString(body)}.");
            if (i % BetweenThrows == 0 && Unpacks<T>(format, body) != isGood)
                Assert.Fail($"Unpack and TryUnpack differ on {Convert.ToHexString(body)}.");
            read += isGood ? 1 : 0;
        }

        Assert.InRange(read, 1, bodies - 1);
    }

    private static (bool IsGood, long Allocated) Measure<T>(WireFormat format, ReadOnlySpan<byte> body) where T : IZmqMessage<T>
    {
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var isGood = T.TryUnpack(body, format, out _);
            return (isGood, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"TryUnpack threw on {Convert.ToHexString(body)}.", problem);
        }
    }

    private static bool Unpacks<T>(WireFormat format, ReadOnlySpan<byte> body) where T : IZmqMessage<T>
    {
        try
        {
            T.Unpack(body, format);
            return true;
        }
        catch (MalformedMessageException)
        {
            return false;
        }
    }
}
