using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A Half as Float32.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HalfValue : ICapnProtoNumber<Half>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.FourBytes;

    /// <inheritdoc/>
    public static string Refusal => "is too large for a Half";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in Half value, string member) => BitConverter.SingleToUInt32Bits((float)value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out Half value)
    {
        var number = BitConverter.UInt32BitsToSingle((uint)bits);
        value = (Half)number;
        return !Half.IsInfinity(value) || float.IsInfinity(number);
    }

    /// <inheritdoc/>
    public static long Size(in Half value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in Half value, string member) =>
        Number<Half, HalfValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out Half value) =>
        Number<Half, HalfValue>.TryRead(ref source, in holder, offset, 0, out value);
}
