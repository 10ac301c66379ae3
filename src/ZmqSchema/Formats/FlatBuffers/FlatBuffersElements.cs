using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>The numbers of a vector as they are on the wire, where the C# type keeps them otherwise: Half, and the times.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct FlatBuffersElements<T> where T : unmanaged
{
    private readonly ReadOnlySpan<byte> _bytes;

    internal FlatBuffersElements(ReadOnlySpan<byte> bytes, int length)
    {
        _bytes = bytes;
        Length = length;
    }

    /// <summary>How many there are.</summary>
    public int Length { get; }

    /// <summary>The number at <paramref name="index"/>, from 0.</summary>
    public T this[int index] => FlatBuffersNumbers.Read<T>(_bytes[(index * Unsafe.SizeOf<T>())..]);
}
