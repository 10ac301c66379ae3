using System.Buffers;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>What all hand-written messages have in common.</summary>
internal static class HandWritten
{
    public static void OnlyStruct(WireFormat format)
    {
        if (format != WireFormat.Struct)
            throw new NotSupportedException($"There is no {format} codec.");
    }

    public static void Pack<T>(in T message, IBufferWriter<byte> destination) where T : IZmqMessage<T>
    {
        var size = message.GetPackedSize();
        message.Pack(destination.GetSpan(size));
        destination.Advance(size);
    }

    public static T Unpack<T>(ReadOnlySpan<byte> body, WireFormat format) where T : IZmqMessage<T>
    {
        if (!T.TryRead(body, format, default, out var message, out var malformation))
            throw malformation.ToException(T.Schema, format);
        return message;
    }
}
