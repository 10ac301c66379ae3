using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Integers by their bytes.</summary>
internal static class IntegerSizes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CapnProtoSize Of<T>() where T : unmanaged => Unsafe.SizeOf<T>() switch
    {
        1 => CapnProtoSize.Byte,
        2 => CapnProtoSize.TwoBytes,
        4 => CapnProtoSize.FourBytes,
        _ => CapnProtoSize.EightBytes,
    };
}
