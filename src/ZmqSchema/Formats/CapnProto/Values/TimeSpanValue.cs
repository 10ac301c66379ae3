using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A TimeSpan as Int64: nanoseconds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanValue : ICapnProtoNumber<TimeSpan>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.EightBytes;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in TimeSpan value, string member) => (ulong)Nanoseconds.Of(value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out TimeSpan value)
    {
        value = Nanoseconds.ToTimeSpan((long)bits);
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in TimeSpan value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in TimeSpan value, string member) =>
        Number<TimeSpan, TimeSpanValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out TimeSpan value) =>
        Number<TimeSpan, TimeSpanValue>.TryRead(ref source, in holder, offset, 0, out value);
}
