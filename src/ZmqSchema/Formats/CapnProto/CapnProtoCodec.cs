using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Whole Cap'n Proto bodies: a segment table, and one segment.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CapnProtoCodec
{
    /// <summary>Bytes that a message packs into.</summary>
    /// <exception cref="ArgumentException">The message nests too deeply, or is larger than memory.</exception>
    public static int GetPackedSize<T, TCodec>(in T message) where TCodec : ICapnProtoStruct<T>
    {
        var size = Fixed<T, TCodec>() + TCodec.Size(in message, CapnProtoRuler.Exact);
        if (size > Array.MaxLength)
            ThrowTooLarge(size);
        return (int)size;
    }

    /// <summary>Packs a message and returns the bytes written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack<T, TCodec>(in T message, Span<byte> destination) where TCodec : ICapnProtoStruct<T> where T : IZmqMessage<T>
    {
        var size = PackWithin<T, TCodec>(in message, destination);
        if (destination.Length < size)
            MessageCodec.ThrowTooShort(T.Schema.Name, size, destination);
        return size;
    }

    /// <summary>Packs a message where it fits and returns its size in any case; where it does not fit, nothing is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PackWithin<T, TCodec>(in T message, Span<byte> destination) where TCodec : ICapnProtoStruct<T>
    {
        // One walk is enough where there is room for it in any case.
        if (Fixed<T, TCodec>() + TCodec.Size(in message, CapnProtoRuler.AtMost) > destination.Length)
        {
            var size = GetPackedSize<T, TCodec>(in message);
            if (destination.Length < size)
                return size;
            destination = destination[..size];
        }

        var writer = new CapnProtoWriter(destination);
        TCodec.Write(ref writer, writer.Begin(TCodec.DataWords, TCodec.PointerCount), in message);
        return writer.End();
    }

    /// <summary>Reads a message, or says what is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> body, PayloadFrames payloads, [MaybeNullWhen(false)] out T message, out Malformation malformation)
        where TCodec : ICapnProtoStruct<T>
    {
        malformation = default;
        message = default;
        if (!CapnProtoSegments.TryCreate(body, out var segments, ref malformation) || !segments.TryGetRoot(out var root, ref malformation))
            return false;

        var source = new CapnProtoSource(body.Length);
        if (!TCodec.TryRead(ref source, in root, payloads, out message))
        {
            malformation = source.Malformation;
            return false;
        }

        if (message is not null)
            return true;
        malformation = new(null, root.Position, "holds no case that is known here");
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Fixed<T, TCodec>() where TCodec : ICapnProtoStruct<T> =>
        CapnProtoWriter.TableSize + ((1 + TCodec.DataWords + TCodec.PointerCount) * Words.Size);

    [DoesNotReturn]
    private static void ThrowTooLarge(long size) => throw new ArgumentException($"The message packs into {size} bytes, which no array holds.");
}
