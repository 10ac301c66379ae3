using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>An enum as its integer; values without a name are kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumValue<T, TInteger> : ICapnProtoNumber<T>
    where T : unmanaged, Enum where TInteger : unmanaged, IBinaryInteger<TInteger>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => IntegerSizes.Of<TInteger>();

    /// <inheritdoc/>
    public static bool IsMemory => BitConverter.IsLittleEndian;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in T value, string member) => ulong.CreateTruncating(Unsafe.BitCast<T, TInteger>(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out T value)
    {
        value = Unsafe.BitCast<TInteger, T>(TInteger.CreateTruncating(bits));
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in T value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member) =>
        Number<T, EnumValue<T, TInteger>>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value) =>
        Number<T, EnumValue<T, TInteger>>.TryRead(ref source, in holder, offset, 0, out value);
}
