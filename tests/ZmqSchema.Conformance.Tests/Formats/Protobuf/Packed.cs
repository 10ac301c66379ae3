using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>Protocol Buffers bodies of messages of any type.</summary>
public static class Packed
{
    private static readonly Bodies Bodies = new(WireFormat.Protobuf);

    public static byte[] Of<T>(T message) where T : IZmqMessage<T> => Bodies.Of(message);

    public static byte[] OfAny(object message) => Bodies.OfAny(message);

    public static T Read<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T> => Bodies.Read<T>(body);

    public static byte[] Again(Type type, byte[] body) => Bodies.Again(type, body);

    public static bool Unpacks(Type type, byte[] body) => Bodies.Unpacks(type, body);
}
