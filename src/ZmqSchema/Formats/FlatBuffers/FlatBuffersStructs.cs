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

    /// <summary>Reads a bool, which is 0 or 1.</summary>
    public static bool TryReadBoolean(ReadOnlySpan<byte> source, int offset, string member, out bool value, ref Malformation malformation)
    {
        value = source[offset] == 1;
        if (source[offset] <= 1)
            return true;
        malformation = new(member, offset, "is {0}, and a bool is 0 or 1", source[offset]);
        return false;
    }

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

    /// <summary>Whether the bytes from an offset are bools, each 0 or 1.</summary>
    public static bool AreBooleans(ReadOnlySpan<byte> source, int offset, int count) => !source.Slice(offset, count).ContainsAnyExceptInRange((byte)0, (byte)1);

    /// <summary>Whether there is anything to be verified in a struct.</summary>
    public static bool IsChecked<T, TCodec>() where TCodec : IFlatBuffersStruct<T> => TCodec.IsChecked;

    /// <summary>Whether the bytes from an offset are that many structs.</summary>
    public static bool Verify<T, TCodec>(ReadOnlySpan<byte> source, int offset, int count) where TCodec : IFlatBuffersStruct<T>
    {
        for (var i = 0; i < count && TCodec.IsChecked; i++)
        {
            if (!TCodec.VerifyStruct(source.Slice(offset + (i * TCodec.StructSize), TCodec.StructSize)))
                return false;
        }

        return true;
    }

    /// <summary>Bytes of the objects that reading a struct makes, for the struct that holds it.</summary>
    public static long CostOf<T, TCodec>() where TCodec : IFlatBuffersStruct<T> => Math.Min(TCodec.StructCost, uint.MaxValue);

    /// <summary>What a struct is charged: its objects, as far as one that shares its bytes with nothing can pay for them beside the reference to it.</summary>
    internal static long ChargeOf<T, TCodec>() where TCodec : IFlatBuffersStruct<T> =>
        Math.Min(TCodec.StructCost, TCodec.StructSize * (FlatBuffersAccount.BytesForEachByte - (long)sizeof(long)));

    /// <summary>The elements of a fixed array: as many as the schema says, or none for null.</summary>
    /// <exception cref="ArgumentException">There are not <paramref name="count"/> of them.</exception>
    public static ReadOnlySpan<T> Exactly<T>(ReadOnlySpan<T> values, int count, string member) =>
        values.Length == count || values.IsEmpty ? values : throw new ArgumentException($"'{member}' has {values.Length} elements, and the schema says {count}.", member);
}
