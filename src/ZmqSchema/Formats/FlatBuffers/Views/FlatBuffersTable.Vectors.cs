using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <content>What views read as vectors; an absent one is empty.</content>
public readonly ref partial struct FlatBuffersTable
{
    /// <summary>Elements whose memory is their bytes, in place.</summary>
    /// <exception cref="MalformedMessageException">They are not within the buffer.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian, and an element has more than a byte.</exception>
    public ReadOnlySpan<T> GetSpan<T>(int id, string message, string member) where T : unmanaged
    {
        FlatBuffersNumbers.ThrowWhereMemoryIsBigEndian<T>();
        var count = Find(id, Unsafe.SizeOf<T>(), message, member, out var start);
        return MemoryMarshal.Cast<byte, T>(Buffer.Slice(start, count * Unsafe.SizeOf<T>()));
    }

    /// <summary>The table, once a vector of it is seen to be absent or as long as the message's type has room for.</summary>
    /// <exception cref="MalformedMessageException">It has another number of elements.</exception>
    public FlatBuffersTable Exactly(int id, int expected, string message, string member)
    {
        var count = Find(id, 1, message, member, out _);
        if (count != expected && Has(id))
            FlatBuffersFaults.Throw(message, new(member, Locate(id), "has {0} elements, and the message's type has room for {1}", count, expected));
        return this;
    }

    /// <summary>Bools in place; each access looks at all of them.</summary>
    /// <exception cref="MalformedMessageException">They are not within the buffer, or one is neither 0 nor 1.</exception>
    public ReadOnlySpan<bool> GetBooleans(int id, string message, string member)
    {
        var count = Find(id, 1, message, member, out var start);
        var bytes = Buffer.Slice(start, count);
        if (bytes.IndexOfAnyExceptInRange((byte)0, (byte)1) is >= 0 and var at)
            FlatBuffersFaults.ThrowNoBoolean(message, member, start + at, bytes[at]);
        return MemoryMarshal.Cast<byte, bool>(bytes);
    }

    /// <summary>Structs that are read one by one.</summary>
    /// <exception cref="MalformedMessageException">They are not within the buffer.</exception>
    public FlatBuffersValues<T, TCodec> GetStructs<T, TCodec>(int id, string message, string member) where TCodec : IFlatBuffersStruct<T>
    {
        var count = Find(id, TCodec.StructSize, message, member, out var start);
        return new(Buffer, start, count, message, member);
    }

    /// <summary>Strings.</summary>
    /// <exception cref="MalformedMessageException">Their offsets are not within the buffer.</exception>
    public FlatBuffersStrings GetTexts(int id, string message, string member)
    {
        var count = Find(id, sizeof(int), message, member, out var start);
        return new(Buffer, start, count, message, member);
    }

    /// <summary>Tables.</summary>
    /// <exception cref="MalformedMessageException">Their offsets are not within the buffer.</exception>
    public FlatBuffersTables<TView> GetTables<TView>(int id, string message, string member) where TView : IFlatBuffersView<TView>, allows ref struct
    {
        var count = Find(id, sizeof(int), message, member, out var start);
        return new(Buffer, start, count, message, member);
    }

    /// <summary>Tables that are sorted by their key.</summary>
    /// <exception cref="MalformedMessageException">Their offsets are not within the buffer.</exception>
    public FlatBuffersSortedTables<TView, TKey> GetSortedTables<TView, TKey>(int id, string message, string member)
        where TView : IFlatBuffersView<TView>, IFlatBuffersKeyed<TKey>, allows ref struct
        where TKey : allows ref struct => new(GetTables<TView>(id, message, member));

    /// <summary>Unions: the vector in the slot before has the numbers of their cases.</summary>
    /// <exception cref="MalformedMessageException">The vectors are not within the buffer, or of two lengths.</exception>
    public FlatBuffersUnions<TView> GetUnions<TView>(int id, string message, string member) where TView : IFlatBuffersUnionView<TView>, allows ref struct
    {
        var known = Find(id - 1, 1, message, member, out var numbers);
        var count = Find(id, sizeof(int), message, member, out var start);
        if (known != count)
            FlatBuffersFaults.Throw(message, new(member, Locate(id), "has {0} values, and {1} cases", count, known));
        return new(Buffer, numbers, start, count, message, member);
    }

    private int Find(int id, int elementSize, string message, string member, out int start)
    {
        var at = Locate(id);
        if (at == 0)
        {
            start = 0;
            return 0;
        }

        if (!TryVector(Buffer, at, elementSize, out start, out var count))
            FlatBuffersFaults.ThrowOutside(message, member, FaultyReference(id), Buffer.Length);
        return count;
    }
}
