using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>An integer of up to 64 bits, as it is.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerValue<T> : ICapnProtoNumber<T> where T : unmanaged, IBinaryInteger<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => IntegerSizes.Of<T>();

    /// <inheritdoc/>
    public static bool IsMemory => BitConverter.IsLittleEndian;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToBits(in T value, string member) => ulong.CreateTruncating(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromBits(ulong bits, out T value)
    {
        value = T.CreateTruncating(bits);
        return true;
    }

    /// <inheritdoc/>
    public static long Size(in T value, CapnProtoRuler ruler) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member) =>
        Number<T, IntegerValue<T>>.Write(ref writer, section, offset, 0, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value) =>
        Number<T, IntegerValue<T>>.TryRead(ref source, in holder, offset, 0, out value);
}
