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
    public byte[] OfAny(object message) => (byte[])Call(message.GetType(), nameof(PackAny), message);

    /// <summary>The body of a message that is packed into so much room, or as much of it as it takes: what is written is the body, and the size is told in any case.</summary>
    public byte[] Within(object message, int room) => (byte[])Call(message.GetType(), nameof(PackWithin), (message, room));

    /// <summary>The body of a message that is packed into a writer which gives no more room than it is asked for.</summary>
    public byte[] Written(object message) => (byte[])Call(message.GetType(), nameof(WriteAny), message);

    /// <summary>Whether the format has room for all the values of a message: of times, some do not go as far as C#.</summary>
    public bool Fits(object message)
    {
        try
        {
            return OfAny(message).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The body again, after it was read.</summary>
    public byte[] Again(Type type, byte[] body) => OfAny(ReadAs(type, body));

    /// <summary>The message of a body whose type is not known here.</summary>
    public object ReadAs(Type type, byte[] body) => Call(type, nameof(ReadAny), body);

    private byte[] PackAny<T>(object message) where T : IZmqMessage<T> => Of((T)message);

    private byte[] PackWithin<T>(object argument) where T : IZmqMessage<T>
    {
        var (message, room) = ((object, int))argument;
        var body = new byte[room];
        var size = T.PackWithin((T)message, body, format);
        return size <= room ? body[..size] : new byte[size];
    }

    private byte[] WriteAny<T>(object message) where T : IZmqMessage<T>
    {
        var writer = new NarrowWriter();
        ((T)message).Pack(writer, format);
        return writer.Written;
    }

    private object ReadAny<T>(object body) where T : IZmqMessage<T> => Read<T>((byte[])body);

    private object Call(Type type, string method, object argument)
    {
        // A case is packed as its union, which has the attribute; a schema's classes have none, and no base.
        var message = type;
        while (message.GetCustomAttribute<ZmqMessageAttribute>() is null && message.BaseType is { } @base && @base != typeof(object))
            message = @base;
        return typeof(Packing).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(message).CreateDelegate<Func<object, object>>(this)(argument);
    }
}
