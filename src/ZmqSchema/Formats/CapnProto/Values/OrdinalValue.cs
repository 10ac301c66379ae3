using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>An enum whose values are 0, 1 and so on, as one of Cap'n Proto: 16 bits, whatever its integer is in C#. Values without a name are kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OrdinalValue<T, TInteger> : ICapnProtoNumber<T>
    where T : unmanaged, Enum where TInteger : unmanaged, IBinaryInteger<TInteger>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.TwoBytes;

    /// <inheritdoc/>
    public static bool IsMemory => BitConverter.IsLittleEndian && Unsafe.SizeOf<T>() == sizeof(ushort);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in T value, string member)
    {
        var bits = ulong.CreateTruncating(Unsafe.BitCast<T, TInteger>(value));
        if (Unsafe.SizeOf<TInteger>() != sizeof(ushort) && bits > ushort.MaxValue)
            ThrowTooLarge(value, member);
        return (ushort)bits;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out T value)
    {
        value = Unsafe.BitCast<TInteger, T>(TInteger.CreateTruncating(bits));
        return Unsafe.SizeOf<TInteger>() >= sizeof(ushort) || ulong.CreateTruncating(Unsafe.BitCast<T, TInteger>(value)) == bits;
    }

    /// <inheritdoc/>
    public static long Size(in T value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member) =>
        Number<T, OrdinalValue<T, TInteger>>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value) =>
        Number<T, OrdinalValue<T, TInteger>>.TryRead(ref source, in holder, offset, 0, out value);

    [DoesNotReturn]
    private static void ThrowTooLarge(T value, string member) =>
        throw new ArgumentException($"'{member}' is {value}, and an enum of Cap'n Proto has 16 bits.", member);
}
