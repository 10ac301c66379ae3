using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Struct;

/// <summary>Whole Struct bodies, field by field: any message, any byte order, any machine.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StructCodec
{
    /// <summary>Packs a message and returns the bytes written.</summary>
    public static int Pack<T>(in T message, Span<byte> destination, bool bigEndian) where T : IStructMessage<T>, IZmqMessage<T>
    {
        if (destination.Length < T.StructSize)
            MessageCodec.ThrowTooShort(T.Schema.Name, T.StructSize, destination);

        ref var body = ref MemoryMarshal.GetReference(destination);
        T.ClearPadding(ref body);
        T.WriteStruct(in message, ref body, bigEndian);
        return T.StructSize;
    }

    /// <summary>Reads a message, or says what is wrong.</summary>
    public static bool TryRead<T>(
        ReadOnlySpan<byte> body, bool bigEndian, PayloadFrames payloads, [MaybeNullWhen(false)] out T message, out Malformation malformation)
        where T : IStructMessage<T>
    {
        if (body.Length != T.StructSize)
        {
            malformation = WrongSize(body.Length, T.StructSize);
            message = default;
            return false;
        }

        malformation = default;
        return T.TryReadStruct(ref MemoryMarshal.GetReference(body), bigEndian, payloads, out message, ref malformation);
    }

    internal static Malformation WrongSize(int length, int size) =>
        new(null, Math.Min(length, size), "has {0} bytes, and a body has {1}", length, size);
}
