using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A float: its 32 bits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleValue : ICapnProtoNumber<float>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.FourBytes;

    /// <inheritdoc/>
    public static bool IsMemory => BitConverter.IsLittleEndian;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in float value, string member) => BitConverter.SingleToUInt32Bits(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out float value)
    {
        value = BitConverter.UInt32BitsToSingle((uint)bits);
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in float value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in float value, string member) =>
        Number<float, SingleValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out float value) =>
        Number<float, SingleValue>.TryRead(ref source, in holder, offset, 0, out value);
}
