using System.Numerics;

namespace ZmqSchema;

/// <summary>
/// Where a publisher packs what it sends. A frame has the size that it is begun with, and most formats know a body's only once it is written: so
/// bodies are written here and copied, which is less work than writing them twice.
/// </summary>
internal sealed class PackingRoom
{
    private const int Smallest = 1024;

    // What is kept for the next message; longer ones are measured first.
    private const int Largest = 1 << 20;

    private byte[] _room = new byte[Smallest];

    /// <summary>Packs a message as the body of the next frames.</summary>
    /// <exception cref="ArgumentException">It cannot be packed.</exception>
    public void Pack<T>(in T message, WireFormat format, PublisherTransport transport) where T : IZmqMessage<T>
    {
        var size = T.PackWithin(in message, _room, format);
        if (size <= _room.Length)
        {
            _room.AsSpan(0, size).CopyTo(transport.BeginBody(size));
            return;
        }

        if (size <= Largest)
            _room = new byte[BitOperations.RoundUpToPowerOf2((uint)size)];
        if (T.PackWithin(in message, transport.BeginBody(size), format) != size)
            MessageCodec.ThrowChanged<T>();
    }
}
