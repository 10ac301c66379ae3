using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>An integer of up to 64 bits in the fewest bytes; a char as its UTF-16 code unit.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerValue<T> : IMessagePackValue<T> where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static bool IsSigned { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => T.IsNegative(T.MinValue); }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, int depth) => IsSigned
        ? MessagePackWriter.SignedSize(long.CreateTruncating(value))
        : MessagePackWriter.UnsignedSize(ulong.CreateTruncating(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) => IsSigned
        ? MessagePackWriter.WriteSigned(body, at, long.CreateTruncating(value))
        : MessagePackWriter.WriteUnsigned(body, at, ulong.CreateTruncating(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out T value)
    {
        if ((uint)at >= (uint)source.Body.Length || source.Body[at] >= 128)
            return ReadLarge(ref source, at, out value);
        value = T.CreateTruncating(source.Body[at]);
        return at + 1;
    }

    private static int ReadLarge(ref MessagePackSource source, int at, out T value)
    {
        var end = MessagePackReader.ReadInteger(ref source, at, out var bits, out var isNegative);
        value = T.CreateTruncating(bits);
        if (end < 0)
            return -1;

        var fits = isNegative
            ? IsSigned && (long)bits >= long.CreateTruncating(T.MinValue)
            : bits <= ulong.CreateTruncating(T.MaxValue);
        return fits ? end : source.Fail(at, isNegative ? "is {0}, which is too small" : "is too large for {1} bytes", (long)bits, Unsafe.SizeOf<T>());
    }
}
