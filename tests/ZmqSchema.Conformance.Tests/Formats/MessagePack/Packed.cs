using System.Reflection;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>MessagePack bodies of messages of any type.</summary>
public static class Packed
{
    public static byte[] Of<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize(WireFormat.MessagePack)];
        body.AsSpan().Fill(0xC1);
        Assert.Equal(body.Length, message.Pack(body, WireFormat.MessagePack));
        return body;
    }

    public static T Read<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T> => T.Unpack(body, WireFormat.MessagePack);

    /// <summary>The body of a message whose type is not known here.</summary>
    public static byte[] Of(object message) => (byte[])Call(message.GetType(), nameof(PackAny), message);

    /// <summary>The body again, after it was read.</summary>
    public static byte[] Again(Type type, byte[] body) => (byte[])Call(type, nameof(ReadAny), body);

    private static byte[] PackAny<T>(object message) where T : IZmqMessage<T> => Of((T)message);

    private static byte[] ReadAny<T>(object body) where T : IZmqMessage<T> => Of(Read<T>((byte[])body));

    private static object Call(Type type, string method, object argument)
    {
        var message = type;
        while (message.GetCustomAttribute<ZmqMessageAttribute>() is null && message.BaseType is { } @base && @base != typeof(object))
            message = @base;
        return typeof(Packed).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(message).CreateDelegate<Func<object, object>>()(argument);
    }
}
