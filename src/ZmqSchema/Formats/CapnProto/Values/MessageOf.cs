using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A message within another; null is the null pointer, which is read as a message of which every field is absent.</summary>
/// <typeparam name="T">The message, or a union's case.</typeparam>
/// <typeparam name="TCodec">Its codec, which of a message is the message itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MessageOf<T, TCodec> : ICapnProtoValue<T> where TCodec : ICapnProtoStruct<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Composite;

    /// <inheritdoc/>
    public static int DataWords => TCodec.DataWords;

    /// <inheritdoc/>
    public static int PointerCount => TCodec.PointerCount;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, CapnProtoRuler ruler) => Embedded<T, TCodec>.Size(in value, ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member) =>
        Embedded<T, TCodec>.Write(ref writer, section, offset, in value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value) =>
        Embedded<T, TCodec>.TryRead(ref source, in holder, offset, out value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SizeWithin(in T value, CapnProtoRuler ruler) => Embedded<T, TCodec>.SizeWithin(in value, ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteWithin(ref CapnProtoWriter writer, int data, in T value) => Embedded<T, TCodec>.WriteWithin(ref writer, data, in value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadWithin(ref CapnProtoSource source, scoped in CapnProtoStruct it, out T value) =>
        TCodec.TryRead(ref source, in it, default, out value!);

    /// <summary>Makes a message of which every field is absent.</summary>
    public static bool TryMake(ref CapnProtoSource source, out T value) => TCodec.TryRead(ref source, default, default, out value!);
}
