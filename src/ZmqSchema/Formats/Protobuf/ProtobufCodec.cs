using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>Whole Protocol Buffers bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ProtobufCodec
{
    /// <summary>Bytes that a message packs into.</summary>
    /// <exception cref="ArgumentException">The message nests too deeply, or is larger than memory.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int GetPackedSize<T, TCodec>(in T message) where TCodec : IProtobufMessage<T>
    {
        Unsafe.SkipInit(out FewLengths few);
        var lengths = new ProtobufLengths(few);
        var size = Measure<T, TCodec>(in message, ref lengths);
        lengths.Release();
        return size;
    }

    /// <summary>Packs a message and returns the bytes written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack<T, TCodec>(in T message, Span<byte> destination) where TCodec : IProtobufMessage<T> where T : IZmqMessage<T>
    {
        var size = PackWithin<T, TCodec>(in message, destination);
        if (destination.Length < size)
            MessageCodec.ThrowTooShort(T.Schema.Name, size, destination);
        return size;
    }

    /// <summary>Packs a message where it fits and returns its size in any case; where it does not fit, nothing is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PackWithin<T, TCodec>(in T message, Span<byte> destination) where TCodec : IProtobufMessage<T>
    {
        Unsafe.SkipInit(out FewLengths few);
        var lengths = new ProtobufLengths(few);
        var size = Measure<T, TCodec>(in message, ref lengths);
        if (size <= destination.Length && TCodec.Write(destination[..size], 0, in message, ref lengths) != size)
            ProtobufWriter.ThrowChanged();
        lengths.Release();
        return size;
    }

    /// <summary>Reads a message, or says what is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> body, PayloadFrames payloads, [MaybeNullWhen(false)] out T message, out Malformation malformation)
        where TCodec : IProtobufMessage<T>
    {
        var source = new ProtobufSource(body);
        if (TCodec.TryRead(ref source, 0, payloads, out message))
        {
            malformation = default;
            if (message is not null)
                return true;
            malformation = Malformation.UnknownCase;
        }
        else
        {
            malformation = source.Malformation;
        }

        message = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Measure<T, TCodec>(in T message, ref ProtobufLengths lengths) where TCodec : IProtobufMessage<T>
    {
        var size = TCodec.Size(in message, ref lengths);
        if (size > Array.MaxLength)
            ProtobufLengths.ThrowTooLarge(size);
        return (int)size;
    }

    /// <summary>Lengths that need no memory from the heap. No <c>stackalloc</c>, or nothing would be inlined.</summary>
    [InlineArray(16)]
    private struct FewLengths
    {
        private int _first;
    }
}
