using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>An enum as its integer; values without a name are kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumValue<T, TInteger> : IMessagePackValue<T>
    where T : unmanaged, Enum where TInteger : unmanaged, IBinaryInteger<TInteger>, IMinMaxValue<TInteger>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, int depth) => IntegerValue<TInteger>.Size(Unsafe.BitCast<T, TInteger>(value), depth);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) =>
        IntegerValue<TInteger>.Write(body, at, Unsafe.BitCast<T, TInteger>(value), member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out T value)
    {
        at = IntegerValue<TInteger>.Read(ref source, at, out var integer);
        value = Unsafe.BitCast<TInteger, T>(integer);
        return at;
    }
}
