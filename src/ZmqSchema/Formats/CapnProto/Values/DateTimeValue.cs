using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A DateTime as Int64: nanoseconds since 1970, UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeValue : ICapnProtoNumber<DateTime>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.EightBytes;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in DateTime value, string member) => (ulong)Nanoseconds.Of(value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out DateTime value)
    {
        value = Nanoseconds.ToDateTime((long)bits);
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in DateTime value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in DateTime value, string member) =>
        Number<DateTime, DateTimeValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out DateTime value) =>
        Number<DateTime, DateTimeValue>.TryRead(ref source, in holder, offset, 0, out value);
}
