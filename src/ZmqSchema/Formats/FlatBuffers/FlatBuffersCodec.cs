using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Whole FlatBuffers bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlatBuffersCodec
{
    /// <summary>Bytes of the body.</summary>
    /// <exception cref="ArgumentException">The message cannot be written: it is too deep, or larger than 2 GiB.</exception>
    public static int GetPackedSize<TMessage, TCodec>(TMessage message) where TCodec : IFlatBuffersTable<TMessage> => Measure<TMessage, TCodec>(message, out _);

    /// <summary>Bytes of the body, and what its address has to be a multiple of for all that is in it to be aligned.</summary>
    internal static int Measure<TMessage, TCodec>(TMessage message, out int alignment) where TCodec : IFlatBuffersTable<TMessage>
    {
        var writer = new FlatBuffersWriter(default, writes: false);
        try
        {
            writer.WriteRoot<TMessage, TCodec>(message);
        }
        catch (OverflowException)
        {
            throw new ArgumentException("The message takes more than 2 GiB, and offsets in a FlatBuffers body reach no further.", nameof(message));
        }

        alignment = writer.Alignment;
        return writer.Position;
    }

    /// <summary>Packs a message and returns the bytes written.</summary>
    /// <exception cref="ArgumentException">The destination is too short, and nothing was written; or a value does not fit the schema.</exception>
    public static int Pack<TMessage, TCodec>(TMessage message, Span<byte> destination) where TMessage : IZmqMessage<TMessage> where TCodec : IFlatBuffersTable<TMessage>
    {
        var size = GetPackedSize<TMessage, TCodec>(message);
        if (destination.Length < size)
            MessageCodec.ThrowTooShort(TMessage.Schema.Name, size, destination);

        var writer = new FlatBuffersWriter(destination[..size], writes: true);
        writer.WriteRoot<TMessage, TCodec>(message);
        return size;
    }

    /// <summary>Reads a message, or says what is wrong.</summary>
    public static bool TryRead<TMessage, TCodec>(
        ReadOnlySpan<byte> body, PayloadFrames payloads, [MaybeNullWhen(false)] out TMessage message, out Malformation malformation)
        where TCodec : IFlatBuffersTable<TMessage>
    {
        var reader = new FlatBuffersReader(body);
        if (reader.TryFollow(0, null, out var root) && TCodec.TryRead(ref reader, root, payloads, out message))
        {
            malformation = default;
            return true;
        }

        malformation = reader.Malformation;
        message = default;
        return false;
    }

    /// <summary>Whether every access to a body is safe: what this accepts, no view throws on, and only code of the user's can refuse to be unpacked.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isSizePrefixed">Whether its first four bytes are the number of the others.</param>
    public static bool Verify<TMessage, TCodec>(ReadOnlySpan<byte> body, bool isSizePrefixed = false) where TCodec : IFlatBuffersTable<TMessage> =>
        new FlatBuffersVerifier(body).Root<TMessage, TCodec>(isSizePrefixed ? sizeof(int) : 0);
}
