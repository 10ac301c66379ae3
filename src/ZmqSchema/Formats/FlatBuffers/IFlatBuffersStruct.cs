using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>The FlatBuffers codec of a struct whose memory is not its bytes; written by the generator, always explicitly.</summary>
/// <typeparam name="TSelf">What C# holds it as.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFlatBuffersStruct<TSelf>
{
    /// <summary>Bytes, padding included.</summary>
    static abstract int StructSize { get; }

    /// <summary>What its address is a multiple of.</summary>
    static abstract int StructAlignment { get; }

    /// <summary>Bytes of the objects that reading one makes; 0 where it lies in what holds it.</summary>
    static virtual long StructCost => 0;

    /// <summary>Whether it holds bools, of which each has to be 0 or 1: else all bytes are good.</summary>
    static virtual bool IsChecked => false;

    /// <summary>Whether <see cref="StructSize"/> bytes are the struct.</summary>
    static virtual bool VerifyStruct(ReadOnlySpan<byte> source) => true;

    /// <summary>Writes <see cref="StructSize"/> bytes, padding as zeros; null is all zeros.</summary>
    static abstract void WriteStruct(Span<byte> destination, TSelf? value);

    /// <summary>Reads <see cref="StructSize"/> bytes, or says which bool is none, or what code of the user's has against them.</summary>
    static abstract bool TryReadStruct(ReadOnlySpan<byte> source, [MaybeNullWhen(false)] out TSelf value, ref Malformation malformation);
}
