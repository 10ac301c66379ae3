using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A struct within another: behind a pointer, or in a list where it stands.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
internal static class Embedded<T, TCodec> where TCodec : ICapnProtoStruct<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, CapnProtoRuler ruler) =>
        value is null ? 0 : ((TCodec.DataWords + TCodec.PointerCount) * Words.Size) + TCodec.Size(in value, ruler.Deeper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value)
    {
        if (value is not null)
            TCodec.Write(ref writer, writer.PutStruct(section, offset, TCodec.DataWords, TCodec.PointerCount), in value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value)
    {
        value = default!;
        return holder.TryGetStruct(offset, out var it, ref source.Malformation) && TCodec.TryRead(ref source, in it, default, out value!);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SizeWithin(in T value, CapnProtoRuler ruler) => value is null ? 0 : TCodec.Size(in value, ruler.Deeper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteWithin(ref CapnProtoWriter writer, int data, in T value)
    {
        if (value is not null)
            TCodec.Write(ref writer, data, in value);
    }
}
