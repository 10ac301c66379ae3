using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A double: its 64 bits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleValue : ICapnProtoNumber<double>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.EightBytes;

    /// <inheritdoc/>
    public static bool IsMemory => BitConverter.IsLittleEndian;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in double value, string member) => BitConverter.DoubleToUInt64Bits(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out double value)
    {
        value = BitConverter.UInt64BitsToDouble(bits);
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in double value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in double value, string member) =>
        Number<double, DoubleValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out double value) =>
        Number<double, DoubleValue>.TryRead(ref source, in holder, offset, 0, out value);
}
