using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A vector, quaternion or matrix as an array of numbers.</summary>
/// <typeparam name="T">A type of System.Numerics that is its float32, one behind the other.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FloatsValue<T> : IJsonValue<T> where T : unmanaged
{
    private static int Count => Unsafe.SizeOf<T>() / sizeof(float);

    /// <inheritdoc/>
    public static int FixedBound => 1 + (Count * (FloatWriter.LongestSingle + 1));

    /// <inheritdoc/>
    public static long Bound(in T value, int depth) => FixedBound;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T value, string member) =>
        SequenceOf<float, SingleValue>.Write(body, at, MemoryMarshal.Cast<T, float>(new ReadOnlySpan<T>(in value)), member);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out T value)
    {
        value = default;
        return BufferOf<float, SingleValue>.Read(ref source, at, MemoryMarshal.Cast<T, float>(new Span<T>(ref value)));
    }
}
