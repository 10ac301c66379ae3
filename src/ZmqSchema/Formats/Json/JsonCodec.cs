using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>Whole JSON bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonCodec
{
    // Most messages are shorter than this, and are written beside the caller's locals where they are only to be measured.
    private const int Short = 1024;

    /// <summary>Bytes that a message packs into: found by writing it, since that is what the length of a number takes to know.</summary>
    /// <exception cref="ArgumentException">A value cannot be written, or the message nests too deeply or is larger than memory.</exception>
    public static int GetPackedSize<T, TCodec>(in T message) where TCodec : IJsonMessage<T> => PackAside<T, TCodec>(in message, default);

    /// <summary>
    /// Packs a message and returns the bytes written. A destination that has room for the longest it could be is written to at once; any
    /// other gets a copy, because it stays as it was when it turns out to be too short.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack<T, TCodec>(in T message, Span<byte> destination) where TCodec : IJsonMessage<T> where T : IZmqMessage<T> =>
        TCodec.Bound(in message, 1) <= destination.Length
            ? TCodec.Write(destination, 0, in message)
            : PackTightly<T, TCodec>(in message, destination);

    /// <summary>Reads a message, or says what is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> body, PayloadFrames payloads, [MaybeNullWhen(false)] out T message, out Malformation malformation)
        where TCodec : IJsonMessage<T>
    {
        var source = new JsonSource(body);
        var at = JsonReader.SkipSpace(body, 0);
        if (TCodec.TryRead(ref source, ref at, payloads, out message))
        {
            source.End();
            malformation = default;
            at = JsonReader.SkipSpace(body, at);
            if (at == body.Length)
                return true;
            source.Fail(at, "is followed by {0} bytes more", body.Length - at);
        }
        else if (body.StartsWith("\uFEFF"u8))
        {
            source.FailAtByteOrderMark();
        }

        source.End();
        malformation = source.Malformation;
        message = default;
        return false;
    }

    /// <summary>A message as people read it: what packing writes, with a line for each value.</summary>
    public static string ToText<T, TCodec>(in T message) where TCodec : IJsonMessage<T>
    {
        var scratch = ArrayPool<byte>.Shared.Rent(Bound<T, TCodec>(in message));
        var text = JsonIndenter.Indent(scratch.AsSpan(0, TCodec.Write(scratch, 0, in message)));
        ArrayPool<byte>.Shared.Return(scratch);
        return text;
    }

    /// <summary>Packs a message where it fits and returns its size in any case; where it does not fit, nothing is written.</summary>
    public static int PackWithin<T, TCodec>(in T message, Span<byte> destination) where TCodec : IJsonMessage<T> =>
        TCodec.Bound(in message, 1) <= destination.Length ? TCodec.Write(destination, 0, in message) : PackAside<T, TCodec>(in message, destination);

    private static int PackTightly<T, TCodec>(in T message, Span<byte> destination) where TCodec : IJsonMessage<T> where T : IZmqMessage<T>
    {
        var size = PackAside<T, TCodec>(in message, destination);
        if (size > destination.Length)
            MessageCodec.ThrowTooShort(T.Schema.Name, size, destination);
        return size;
    }

    private static int PackAside<T, TCodec>(in T message, Span<byte> destination) where TCodec : IJsonMessage<T>
    {
        var bound = Bound<T, TCodec>(in message);
        var rented = bound <= Short ? null : ArrayPool<byte>.Shared.Rent(bound);
        var scratch = rented ?? stackalloc byte[Short];
        var size = TCodec.Write(scratch, 0, in message);
        scratch[..size].TryCopyTo(destination);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return size;
    }

    private static int Bound<T, TCodec>(in T message) where TCodec : IJsonMessage<T>
    {
        var bound = TCodec.Bound(in message, 1);
        return bound <= Array.MaxLength
            ? (int)bound
            : throw new ArgumentException($"The message packs into up to {bound} bytes, which no array holds.", nameof(message));
    }
}
