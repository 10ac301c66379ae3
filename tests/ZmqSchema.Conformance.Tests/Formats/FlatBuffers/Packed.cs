using System.Reflection;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>FlatBuffers bodies of messages of any type.</summary>
internal static class Packed
{
    public static byte[] Of<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize(WireFormat.FlatBuffers)];
        body.AsSpan().Fill(0xC1);
        Assert.Equal(body.Length, message.Pack(body, WireFormat.FlatBuffers));
        return body;
    }

    /// <summary>The body of a message that is packed where there is room for any that it could have: in one walk, and nothing is measured.</summary>
    public static byte[] AtOnce(object message) => (byte[])Call(message.GetType(), nameof(PackAtOnce), message)!;

    private static byte[] PackAtOnce<T>(object message) where T : IZmqMessage<T>, IFlatBuffersTable<T>
    {
        // The root's offset and an identifier stand before the table.
        var room = new byte[8 + T.Bound((T)message, depth: 1)];
        room.AsSpan().Fill(0xC1);
        return room[..((T)message).Pack(room, WireFormat.FlatBuffers)];
    }

    /// <summary>The body of a message whose type is not known here.</summary>
    public static byte[] Of(object message) => (byte[])Call(message.GetType(), nameof(PackAny), message)!;

    /// <summary>Whether FlatBuffers has words for all its values. What is refused without a reason in them is a fault.</summary>
    public static bool Fits(object message)
    {
        try
        {
            return Of(message).Length > 0;
        }
        catch (ArgumentException refusal) when (Refusal.IsRight(refusal, message))
        {
            return false;
        }
    }

    /// <summary>The message of a body, or null where it is malformed.</summary>
    public static object? Read(Type type, byte[] body) => Call(type, nameof(ReadAny), body);

    private static byte[] PackAny<T>(object message) where T : IZmqMessage<T> => Of((T)message);

    private static object? ReadAny<T>(object body) where T : IZmqMessage<T> => T.TryUnpack((byte[])body, WireFormat.FlatBuffers, out var message) ? message : null;

    private static object? Call(Type type, string method, object argument)
    {
        // A case is packed as its union, which has the attribute; a schema's classes have none, and no base.
        var message = type;
        while (message.GetCustomAttribute<ZmqMessageAttribute>() is null && message.BaseType is { } @base && @base != typeof(object))
            message = @base;
        return typeof(Packed).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(message).CreateDelegate<Func<object, object?>>()(argument);
    }
}
