using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>Protocol Buffers bodies of messages of any type.</summary>
public static class Packed
{
    private static readonly Packing Packing = new(WireFormat.Protobuf);

    public static byte[] Of<T>(T message) where T : IZmqMessage<T> => Packing.Of(message);

    public static byte[] OfAny(object message) => Packing.OfAny(message);

    public static T Read<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T> => Packing.Read<T>(body);

    public static byte[] Again(Type type, byte[] body) => Packing.Again(type, body);
}
