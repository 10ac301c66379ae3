using CsCheck;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Cap'n Proto bodies of messages of any type.</summary>
internal static class Packed
{
    private static readonly Packing Packing = new(WireFormat.CapnProto);

    /// <summary>Random messages that Cap'n Proto has words for: times end in 1677 and 2262 there.</summary>
    public static Gen<object> Any(Type type) => AnyDocument.Of(type).Where(Packing.Fits);

    /// <summary>So many of them, the same ones each time.</summary>
    public static object[] Some(Type type, int count) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(seed => AnyDocument.One(type, seed)).Where(Packing.Fits).Take(count)];

    public static byte[] Of<T>(T message) where T : IZmqMessage<T> => Packing.Of(message);

    public static byte[] OfAny(object message) => Packing.OfAny(message);

    public static T Read<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T> => Packing.Read<T>(body);

    public static object ReadAs(Type type, byte[] body) => Packing.ReadAs(type, body);

    public static byte[] Again(Type type, byte[] body) => Packing.Again(type, body);
}
