using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>The fields of a struct, for emitted codecs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlatBuffersStructs
{
    /// <summary>Writes a number.</summary>
    public static void Write<T>(Span<byte> destination, int offset, T value) where T : unmanaged => FlatBuffersNumbers.Write(destination[offset..], value);

    /// <summary>Writes a value whose memory is its bytes.</summary>
    public static void WriteMemory<T>(Span<byte> destination, int offset, T value) where T : unmanaged => FlatBuffersNumbers.WriteMemory(destination[offset..], in value);

    /// <summary>Writes a struct within the struct.</summary>
    public static void WriteNested<T, TCodec>(Span<byte> destination, int offset, T? value) where TCodec : IFlatBuffersStruct<T> =>
        TCodec.WriteStruct(destination.Slice(offset, TCodec.StructSize), value);

    /// <summary>Reads a number.</summary>
    public static T Read<T>(ReadOnlySpan<byte> source, int offset) where T : unmanaged => FlatBuffersNumbers.Read<T>(source[offset..]);

    /// <summary>Reads a value whose memory is its bytes.</summary>
    public static T ReadMemory<T>(ReadOnlySpan<byte> source, int offset) where T : unmanaged
    {
        FlatBuffersNumbers.ThrowWhereMemoryIsBigEndian<T>();
        return MemoryMarshal.Read<T>(source[offset..]);
    }

    /// <summary>Reads a struct within the struct.</summary>
    public static bool TryReadNested<T, TCodec>(ReadOnlySpan<byte> source, int offset, string member, [MaybeNullWhen(false)] out T value, ref Malformation malformation)
        where TCodec : IFlatBuffersStruct<T>
    {
        if (TCodec.TryReadStruct(source.Slice(offset, TCodec.StructSize), out value, ref malformation))
            return true;
        malformation = malformation.Within(member, offset);
        return false;
    }

    /// <summary>Bytes of the objects that reading a struct makes, for the struct that holds it.</summary>
    public static long CostOf<T, TCodec>() where TCodec : IFlatBuffersStruct<T> => Math.Min(TCodec.StructCost, uint.MaxValue);

    /// <summary>What a struct is charged: its objects, as far as one that shares its bytes with nothing can pay for them beside the reference to it.</summary>
    internal static long ChargeOf<T, TCodec>() where TCodec : IFlatBuffersStruct<T> =>
        Math.Min(TCodec.StructCost, TCodec.StructSize * (FlatBuffersReader.BytesForEachByte - (long)sizeof(long)));

    /// <summary>The elements of a fixed array: as many as the schema says, or none for null.</summary>
    /// <exception cref="ArgumentException">There are not <paramref name="count"/> of them.</exception>
    public static ReadOnlySpan<T> Exactly<T>(ReadOnlySpan<T> values, int count, string member) =>
        values.Length == count || values.IsEmpty ? values : throw new ArgumentException($"'{member}' has {values.Length} elements, and the schema says {count}.", member);
}
