using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>An int of up to 128 bits.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerValue<T> : IPickleValue<T> where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static bool IsSigned { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => T.IsNegative(T.MinValue); }

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member)
    {
        if (Unsafe.SizeOf<T>() < 8 || (Unsafe.SizeOf<T>() == 8 && IsSigned))
            writer.WriteInteger(long.CreateTruncating(value));
        else if (Unsafe.SizeOf<T>() == 8)
            writer.WriteInteger(ulong.CreateTruncating(value));
        else if (IsSigned)
            writer.WriteInteger(Int128.CreateTruncating(value));
        else
            writer.WriteInteger(UInt128.CreateTruncating(value));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Read(ref PickleSource source, int at, out T value)
    {
        if (!PickleIntegers.TryReadShort(ref source, at, out var number))
            return ReadLong(ref source, at, out value);
        value = T.CreateTruncating(number);
        return (IsSigned || number >= 0) && long.CreateTruncating(value) == number || Overflows(ref source, at, number);
    }

    private static bool ReadLong(ref PickleSource source, int at, out T value)
    {
        var isRead = PickleIntegers.TryRead(ref source, at, out var bits, out var isNegative);
        value = T.CreateTruncating(bits);
        if (!isRead)
            return false;
        return (isNegative ? IsSigned && (Int128)bits >= Int128.CreateTruncating(T.MinValue) : bits <= UInt128.CreateTruncating(T.MaxValue))
            || source.Fail(at, isNegative ? "is too small" : "is too large for {0} bytes", Unsafe.SizeOf<T>());
    }

    private static bool Overflows(ref PickleSource source, int at, long number) =>
        source.Fail(at, number < 0 ? "is {0}, which is too small" : "is {0}, which is too large for {1} bytes", number, Unsafe.SizeOf<T>());
}
