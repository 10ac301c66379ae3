using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A DateTimeOffset as Int64: nanoseconds since 1970, UTC; read with the offset zero.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetValue : ICapnProtoNumber<DateTimeOffset>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.EightBytes;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in DateTimeOffset value, string member) => (ulong)Nanoseconds.Of(value.UtcDateTime, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out DateTimeOffset value)
    {
        value = new(Nanoseconds.ToDateTime((long)bits));
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in DateTimeOffset value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in DateTimeOffset value, string member) =>
        Number<DateTimeOffset, DateTimeOffsetValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out DateTimeOffset value) =>
        Number<DateTimeOffset, DateTimeOffsetValue>.TryRead(ref source, in holder, offset, 0, out value);
}
