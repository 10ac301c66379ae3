using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A union of a schema file within a message; one that holds nothing is a union whose case is the null pointer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HolderOf<T> : ICapnProtoValue<T> where T : class, ICapnProtoStruct<T>
{
    // The object itself.
    private const int Cost = 32;

    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Composite;

    /// <inheritdoc/>
    public static int DataWords => T.DataWords;

    /// <inheritdoc/>
    public static int PointerCount => T.PointerCount;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, CapnProtoRuler ruler) => Embedded<T, T>.Size(in value, ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member) =>
        Embedded<T, T>.Write(ref writer, section, offset, in value);

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value)
    {
        value = null!;
        return source.Affords(holder.Position, Cost) && Embedded<T, T>.TryRead(ref source, in holder, offset, out value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SizeWithin(in T value, CapnProtoRuler ruler) => Embedded<T, T>.SizeWithin(in value, ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteWithin(ref CapnProtoWriter writer, int data, in T value) => Embedded<T, T>.WriteWithin(ref writer, data, in value);

    /// <inheritdoc/>
    public static bool TryReadWithin(ref CapnProtoSource source, scoped in CapnProtoStruct it, out T value)
    {
        value = null!;
        return source.Affords(it.Position, Cost) && T.TryRead(ref source, in it, default, out value!);
    }
}
