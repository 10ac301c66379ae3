using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>An inline array as a list of exactly its elements.</summary>
/// <typeparam name="THolder">The inline array.</typeparam>
/// <typeparam name="T">Its elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct InlineArrayOf<THolder, T, TElement> : ICapnProtoValue<THolder>
    where THolder : struct where TElement : struct, ICapnProtoValue<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    private static int Count => Unsafe.SizeOf<THolder>() / Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in THolder value, CapnProtoRuler ruler) =>
        BufferOf<T, TElement>.Size(Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in THolder value, string member) =>
        BufferOf<T, TElement>.Write(ref writer, section, offset, Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), member);

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out THolder value)
    {
        value = default;
        return BufferOf<T, TElement>.TryRead(ref source, in holder, offset, Elements.Of<THolder, T>(ref value, Count));
    }
}
