using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>What hand-written blittable messages have in common.</summary>
internal static class HandWrittenBlittable<T> where T : unmanaged
{
    public static int Size => Unsafe.SizeOf<T>();

    public static int Pack(in T message, Span<byte> destination)
    {
        if (destination.Length < Size)
            throw new ArgumentException($"{Size} bytes are needed.", nameof(destination));
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(destination), message);
        return Size;
    }

    public static bool TryRead(ReadOnlySpan<byte> body, [MaybeNullWhen(false)] out T message, out Malformation malformation)
    {
        malformation = default;
        message = default;
        if (body.Length != Size)
        {
            malformation = new(null, 0, "has {0} bytes instead of {1}", body.Length, Size);
            return false;
        }

        message = Unsafe.ReadUnaligned<T>(in body[0]);
        return true;
    }

    public static bool TryOverlayMany(ReadOnlySpan<byte> body, out ReadOnlySpan<T> batch, out Malformation malformation)
    {
        malformation = default;
        batch = default;
        if (body.Length % Size != 0)
        {
            malformation = new(null, 0, "has {0} bytes, which is no multiple of {1}", body.Length, Size);
            return false;
        }

        batch = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetReference(body)), body.Length / Size);
        return true;
    }

    public static void PackMany(ReadOnlySpan<T> batch, Span<byte> destination) => MemoryMarshal.AsBytes(batch).CopyTo(destination);
}
