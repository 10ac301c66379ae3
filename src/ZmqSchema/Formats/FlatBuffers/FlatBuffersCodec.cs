using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Whole FlatBuffers bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlatBuffersCodec
{
    // Most messages are shorter.
    private const int Scratch = 512;

    /// <summary>Bytes of the body.</summary>
    /// <exception cref="ArgumentException">The message cannot be written: it is too deep, or larger than 2 GiB.</exception>
    public static int GetPackedSize<TMessage, TCodec>(TMessage message, ReadOnlySpan<byte> identifier = default) where TCodec : IFlatBuffersTable<TMessage> =>
        new FlatBuffersWriter().WriteRoot<TMessage, TCodec>(message, identifier);

    /// <summary>Bytes of the body, and what its address has to be a multiple of for all that is in it to be aligned.</summary>
    internal static int Measure<TMessage, TCodec>(TMessage message, out int alignment) where TCodec : IFlatBuffersTable<TMessage>
    {
        var writer = new FlatBuffersWriter();
        var size = writer.WriteRoot<TMessage, TCodec>(message, default);
        alignment = writer.Alignment;
        return size;
    }

    /// <summary>Packs a message and returns the bytes written.</summary>
    /// <param name="message">The message.</param>
    /// <param name="destination">Where its body goes.</param>
    /// <param name="identifier">The schema's file identifier, if it has one.</param>
    /// <exception cref="ArgumentException">The destination is too short, and nothing was written; or a value does not fit the schema.</exception>
    public static int Pack<TMessage, TCodec>(TMessage message, Span<byte> destination, ReadOnlySpan<byte> identifier = default)
        where TMessage : IZmqMessage<TMessage> where TCodec : IFlatBuffersTable<TMessage>
    {
        // One walk is enough where there is room for it in any case.
        if (sizeof(int) + identifier.Length + TCodec.Bound(message, 1) <= destination.Length)
        {
            var writer = new FlatBuffersWriter(destination);
            var size = writer.WriteRoot<TMessage, TCodec>(message, identifier);
            if (writer.Writes)
                return size;
        }

        return PackMeasured<TMessage, TCodec>(message, destination, identifier);
    }

    /// <summary>Packs a message where it fits and returns its size in any case.</summary>
    /// <inheritdoc cref="Pack{TMessage, TCodec}"/>
    public static int PackWithin<TMessage, TCodec>(TMessage message, Span<byte> destination, ReadOnlySpan<byte> identifier = default)
        where TCodec : IFlatBuffersTable<TMessage> => new FlatBuffersWriter(destination).WriteRoot<TMessage, TCodec>(message, identifier);

    // And where the message is short: it is written aside and copied if there is room for it, since nothing is to be written otherwise.
    [SkipLocalsInit]
    private static int PackMeasured<TMessage, TCodec>(TMessage message, Span<byte> destination, ReadOnlySpan<byte> identifier)
        where TMessage : IZmqMessage<TMessage> where TCodec : IFlatBuffersTable<TMessage>
    {
        Span<byte> scratch = stackalloc byte[Scratch];
        var writer = new FlatBuffersWriter(scratch);
        var size = writer.WriteRoot<TMessage, TCodec>(message, identifier);
        if (destination.Length < size)
            MessageCodec.ThrowTooShort(TMessage.Schema.Name, size, destination);

        if (writer.Writes)
            scratch[..size].CopyTo(destination);
        else if (new FlatBuffersWriter(destination[..size]).WriteRoot<TMessage, TCodec>(message, identifier) != size)
            throw new InvalidOperationException("The message was changed while it was packed.");
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

    /// <summary>
    /// Whether every access to a body is safe: what this accepts, no view throws on. Unpacking it can still be refused: by code of the user's, and where
    /// keys of a dictionary were made to collide.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="isSizePrefixed">Whether its first four bytes are the number of the others.</param>
    public static bool Verify<TMessage, TCodec>(ReadOnlySpan<byte> body, bool isSizePrefixed = false) where TCodec : IFlatBuffersTable<TMessage> =>
        new FlatBuffersVerifier(body).Root<TMessage, TCodec>(isSizePrefixed ? sizeof(int) : 0);
}
