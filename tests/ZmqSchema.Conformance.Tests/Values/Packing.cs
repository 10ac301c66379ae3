using System.Reflection;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Bodies in one format, of messages of any type.</summary>
public sealed class Packing(WireFormat format)
{
    public byte[] Of<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize(format)];
        body.AsSpan().Fill(0xC1);
        Assert.Equal(body.Length, message.Pack(body, format));
        return body;
    }

    public T Read<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T> => T.Unpack(body, format);

    /// <summary>The body of a message whose type is not known here.</summary>
    public byte[] OfAny(object message) => Call(message.GetType(), nameof(PackAny), message);

    /// <summary>The body again, after it was read.</summary>
    public byte[] Again(Type type, byte[] body) => Call(type, nameof(ReadAny), body);

    private byte[] PackAny<T>(object message) where T : IZmqMessage<T> => Of((T)message);

    private byte[] ReadAny<T>(object body) where T : IZmqMessage<T> => Of(Read<T>((byte[])body));

    private byte[] Call(Type type, string method, object argument)
    {
        // A case is packed as its union, which has the attribute; a schema's classes have none, and no base.
        var message = type;
        while (message.GetCustomAttribute<ZmqMessageAttribute>() is null && message.BaseType is { } @base && @base != typeof(object))
            message = @base;
        return typeof(Packing).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(message).CreateDelegate<Func<object, byte[]>>(this)(argument);
    }
}
