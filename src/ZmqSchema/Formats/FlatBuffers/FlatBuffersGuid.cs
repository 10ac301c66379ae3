using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A Guid as a struct of 16 bytes, in the order of RFC 9562.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FlatBuffersGuid : IFlatBuffersStruct<Guid>
{
    static int IFlatBuffersStruct<Guid>.StructSize => 16;

    static int IFlatBuffersStruct<Guid>.StructAlignment => 1;

    static void IFlatBuffersStruct<Guid>.WriteStruct(Span<byte> destination, Guid value) => value.TryWriteBytes(destination, bigEndian: true, out _);

    static bool IFlatBuffersStruct<Guid>.TryReadStruct(ReadOnlySpan<byte> source, [MaybeNullWhen(false)] out Guid value, ref Malformation malformation)
    {
        value = new(source, bigEndian: true);
        return true;
    }
}
