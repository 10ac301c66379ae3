using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>Whole MessagePack bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessagePackCodec
{
    /// <summary>Bytes that a message packs into.</summary>
    /// <exception cref="ArgumentException">The message nests too deeply, or is larger than memory.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int GetPackedSize<T, TCodec>(in T message) where TCodec : IMessagePackMessage<T>
    {
        var size = TCodec.Size(in message, 1);
        if (size > Array.MaxLength)
            ThrowTooLarge(size);
        return (int)size;
    }

    /// <summary>Packs a message and returns the bytes written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack<T, TCodec>(in T message, Span<byte> destination) where TCodec : IMessagePackMessage<T> where T : IZmqMessage<T>
    {
        var size = GetPackedSize<T, TCodec>(in message);
        if (destination.Length < size)
            MessageCodec.ThrowTooShort(T.Schema.Name, size, destination);
        return TCodec.Write(destination[..size], 0, in message);
    }

    /// <summary>Packs a message where it fits and returns its size in any case.</summary>
    public static int PackWithin<T, TCodec>(in T message, Span<byte> destination) where TCodec : IMessagePackMessage<T>
    {
        var size = GetPackedSize<T, TCodec>(in message);
        return size <= destination.Length ? TCodec.Write(destination[..size], 0, in message) : size;
    }

    /// <summary>Reads a message, or says what is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> body, PayloadFrames payloads, [MaybeNullWhen(false)] out T message, out Malformation malformation)
        where TCodec : IMessagePackMessage<T>
    {
        var source = new MessagePackSource(body);
        var at = 0;
        if (TCodec.TryRead(ref source, ref at, payloads, out message))
        {
            malformation = default;
            if (at == body.Length && message is not null)
                return true;
            malformation = message is null ? Malformation.UnknownCase : new(null, at, "is followed by {0} bytes more", body.Length - at);
        }
        else
        {
            malformation = source.Malformation;
        }

        message = default;
        return false;
    }

    [DoesNotReturn]
    private static void ThrowTooLarge(long size) => throw new ArgumentException($"The message packs into {size} bytes, which no array holds.");
}
