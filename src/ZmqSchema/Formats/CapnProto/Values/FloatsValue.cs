using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A vector, quaternion or matrix as a list of exactly its Float32; no list at all reads as zeros.</summary>
/// <typeparam name="T">A type of System.Numerics that is its float32, one behind the other.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FloatsValue<T> : ICapnProtoValue<T> where T : unmanaged
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public static long Size(in T value, CapnProtoRuler ruler)
    {
        _ = ruler.Deeper();
        return Words.Round(Unsafe.SizeOf<T>());
    }

    /// <inheritdoc/>
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member) =>
        SequenceOf<float, SingleValue>.Write(ref writer, section, offset, MemoryMarshal.Cast<T, float>(new ReadOnlySpan<T>(in value)), member);

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value)
    {
        value = default;
        return BufferOf<float, SingleValue>.TryRead(ref source, in holder, offset, MemoryMarshal.Cast<T, float>(new Span<T>(ref value)));
    }
}
