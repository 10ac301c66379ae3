using System.Reflection;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>JSON bodies of messages of any type.</summary>
public static class Packed
{
    public static byte[] Of<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize(WireFormat.Json)];
        Assert.Equal(body.Length, message.Pack(body, WireFormat.Json));

        // With room enough it is written at once, and otherwise by way of a copy.
        var room = new byte[(6 * body.Length) + 4096];
        Assert.Equal(body.Length, message.Pack(room, WireFormat.Json));
        Assert.Equal(body, room.AsSpan(0, body.Length));
        return body;
    }

    public static T Read<T>(ReadOnlySpan<byte> body) where T : IZmqMessage<T> => T.Unpack(body, WireFormat.Json);

    public static T Read<T>(string body) where T : IZmqMessage<T> => Read<T>(Encoding.UTF8.GetBytes(body));

    /// <summary>The body as the text that it is.</summary>
    public static string Text<T>(T message) where T : IZmqMessage<T> => Encoding.UTF8.GetString(Of(message));

    /// <summary>The body of a message whose type is not known here.</summary>
    public static byte[] Of(object message) => (byte[])Call(message.GetType(), nameof(PackAny), message);

    /// <summary>The body again, after it was read.</summary>
    public static byte[] Again(Type type, byte[] body) => (byte[])Call(type, nameof(ReadAny), body);

    private static byte[] PackAny<T>(object message) where T : IZmqMessage<T> => Of((T)message);

    private static byte[] ReadAny<T>(object body) where T : IZmqMessage<T> => Of(Read<T>((byte[])body));

    private static object Call(Type type, string method, object argument)
    {
        var message = type;
        while (message.GetCustomAttribute<ZmqMessageAttribute>() is null)
            message = message.BaseType!;
        return typeof(Packed).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(message).CreateDelegate<Func<object, object>>()(argument);
    }
}
