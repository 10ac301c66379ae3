using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A char as the UInt16 of its UTF-16 code unit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CharValue : ICapnProtoNumber<char>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.TwoBytes;

    /// <inheritdoc/>
    public static bool IsMemory => BitConverter.IsLittleEndian;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in char value, string member) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out char value)
    {
        value = (char)bits;
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in char value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in char value, string member) =>
        Number<char, CharValue>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out char value) =>
        Number<char, CharValue>.TryRead(ref source, in holder, offset, 0, out value);
}
