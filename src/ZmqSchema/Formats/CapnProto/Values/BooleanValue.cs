using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A bool: a bit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanValue : ICapnProtoNumber<bool>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Bit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in bool value, string member) => value ? 1UL : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out bool value)
    {
        value = bits != 0;
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in bool value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in bool value, string member) =>
        Number<bool, BooleanValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out bool value) =>
        Number<bool, BooleanValue>.TryRead(ref source, in holder, offset, 0, out value);
}
