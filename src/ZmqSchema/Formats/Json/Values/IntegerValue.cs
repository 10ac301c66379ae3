using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>An integer of up to 128 bits as a number, exactly; read however the same number is written.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerValue<T> : IJsonValue<T> where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    // So many always fit into 64 bits.
    private const int Short = 18;

    private static bool IsSigned { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => T.IsNegative(T.MinValue); }

    /// <summary>The digits of the greatest and a sign.</summary>
    public static int FixedBound
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.SizeOf<T>() switch { 1 => 4, 2 => 6, 4 => 11, 8 => 20, _ => 40 };
    }

    /// <inheritdoc/>
    public static long Bound(in T value, int depth) => FixedBound;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) => Unsafe.SizeOf<T>() > 8 ? JsonWriter.WriteFormatted(body, at, value)
        : IsSigned ? IntegerWriter.Write(body, at, long.CreateTruncating(value))
        : IntegerWriter.Write(body, at, ulong.CreateTruncating(value));

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out T value)
    {
        var body = source.Body;
        var isNegative = (uint)at < (uint)body.Length && body[at] == '-';
        var start = isNegative ? at + 1 : at;
        var end = start;
        ulong size = 0;
        uint digit;
        while ((uint)end < (uint)body.Length && (digit = (uint)body[end] - '0') <= 9)
        {
            size = (size * 10) + digit;
            if (++end - start > Short)
                return ReadLong(ref source, at, out value);
        }

        if (end == start || (body[start] == '0' && end - start > 1) || ((uint)end < (uint)body.Length && (body[end] == '.' || (body[end] | 0x20) == 'e')))
            return ReadLong(ref source, at, out value);

        var signed = isNegative ? -(long)size : (long)size;
        value = T.CreateTruncating(signed);
        return signed >= long.CreateSaturating(T.MinValue) && signed <= long.CreateSaturating(T.MaxValue)
            ? end
            : FailTooFar(ref source, at, isNegative);
    }

    private static int ReadLong(ref JsonSource source, int at, out T value)
    {
        value = T.Zero;
        var end = JsonNumber.ReadInteger(ref source, at, out var size, out var isNegative);
        if (end < 0)
            return -1;

        var greatest = isNegative ? unchecked(UInt128.Zero - UInt128.CreateTruncating(T.MinValue)) : UInt128.CreateTruncating(T.MaxValue);
        if (size > greatest)
            return FailTooFar(ref source, at, isNegative);
        value = T.CreateTruncating(isNegative ? unchecked(UInt128.Zero - size) : size);
        return end;
    }

    private static int FailTooFar(ref JsonSource source, int at, bool isNegative) => source.Fail(
        at, !isNegative ? "is too large for {0} bytes" : IsSigned ? "is too small for {0} bytes" : "is below zero", Unsafe.SizeOf<T>());
}
