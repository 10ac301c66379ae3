using System.Reflection;

namespace ZmqSchema.Conformance.Tests.Values;

/// <summary>Bodies of messages of any type, in one format.</summary>
public sealed class Bodies(WireFormat format)
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

    /// <summary>The body again, after it was read.</summary>
    public byte[] Again(Type type, byte[] body) => (byte[])Call(type, nameof(ReadAny), body);

    /// <summary>Whether a body is a message.</summary>
    public bool Unpacks(Type type, byte[] body)
    {
        try
        {
            Again(type, body);
            return true;
        }
        catch (MalformedMessageException)
        {
            return false;
        }
    }

    private byte[] PackAny<T>(object message) where T : IZmqMessage<T> => Of((T)message);

    private byte[] ReadAny<T>(object body) where T : IZmqMessage<T> => Of(Read<T>((byte[])body));

    private object Call(Type type, string method, object argument)
    {
        var message = type;
        while (message.GetCustomAttribute<ZmqMessageAttribute>() is null)
            message = message.BaseType!;
        return typeof(Bodies).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(message).CreateDelegate<Func<object, object>>(this)(argument);
    }
}
