using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A vector, quaternion or matrix as a list of floats.</summary>
/// <typeparam name="T">A type of System.Numerics that is its float32, one behind the other.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FloatsValue<T> : IPickleValue<T> where T : unmanaged
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member) =>
        SequenceOf<float, SingleValue>.Write(ref writer, MemoryMarshal.Cast<T, float>(new ReadOnlySpan<T>(in value)), member);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T value)
    {
        value = default;
        return BufferOf<float, SingleValue>.Read(ref source, at, MemoryMarshal.Cast<T, float>(new Span<T>(ref value)));
    }
}
