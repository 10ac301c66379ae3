using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

public ref partial struct FlatBuffersReader
{
    /// <summary>Counts the elements of a vector, which is whole within the buffer; 0 where it is absent.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Its slot.</param>
    /// <param name="elementSize">Bytes of an element, inline.</param>
    /// <param name="member">The member, for the fault.</param>
    /// <typeparam name="T">What C# holds of each.</typeparam>
    public int Count<T>(scoped in FlatBuffersTable table, int id, int elementSize, string member) =>
        Count(in table, id, elementSize, Unsafe.SizeOf<T>(), member);

    private int Count(scoped in FlatBuffersTable table, int id, int elementSize, int elementCost, string member)
    {
        if (!HasFailed && TryLocate(in table, id, sizeof(int), member, out var at))
        {
            if (!FlatBuffersTable.TryVector(_buffer, at, elementSize, out _, out var count))
                FailOutside(member, at);
            else if (TryCharge(member, at, 32 + ((long)count * elementCost)))
                return count;
        }

        return 0;
    }

    /// <summary>Counts the elements of a vector whose number the C# type fixes; an absent one is as good as zeros.</summary>
    public int CountExactly(scoped in FlatBuffersTable table, int id, int elementSize, int expected, string member)
    {
        var count = Count(in table, id, elementSize, 0, member);
        if (count == expected || !table.Has(id) || HasFailed)
            return count;
        Fail(member, table.Locate(id), "has {0} elements, and the message's type has room for {1}", count, expected);
        return 0;
    }

    /// <summary>Copies elements whose memory is their bytes.</summary>
    public readonly void Fill<T>(scoped in FlatBuffersTable table, int id, scoped Span<T> elements) where T : unmanaged
    {
        FlatBuffersNumbers.ThrowWhereMemoryIsBigEndian<T>();
        if (TryFind(in table, id, elements.Length, out var start))
            _buffer.Slice(start, elements.Length * Unsafe.SizeOf<T>()).CopyTo(MemoryMarshal.AsBytes(elements));
    }

    /// <summary>Copies bools, each 0 or 1.</summary>
    public void FillBooleans(scoped in FlatBuffersTable table, int id, scoped Span<bool> elements, string member)
    {
        if (!TryFind(in table, id, elements.Length, out var start))
            return;
        var bytes = _buffer.Slice(start, elements.Length);
        if (bytes.IndexOfAnyExceptInRange((byte)0, (byte)1) is >= 0 and var at)
            Fail(member, start + at, "is {0}, and a bool is 0 or 1", bytes[at]);
        else
            bytes.CopyTo(MemoryMarshal.AsBytes(elements));
    }

    /// <summary>Finds the numbers of a vector that has been counted, each for the caller to convert; none where something was wrong.</summary>
    public readonly FlatBuffersElements<T> Elements<T>(scoped in FlatBuffersTable table, int id, int count) where T : unmanaged =>
        TryFind(in table, id, count, out var start) ? new(_buffer.Slice(start, count * Unsafe.SizeOf<T>()), count) : default;

    /// <summary>Reads strings.</summary>
    public void FillTexts(scoped in FlatBuffersTable table, int id, scoped Span<string> elements, string member)
    {
        if (!TryFind(in table, id, elements.Length, out var start))
            return;
        for (var i = 0; i < elements.Length && !HasFailed; i++)
            elements[i] = ReadText(start + (i * sizeof(int)), member)!;
    }

    /// <summary>Reads decimals, which are strings.</summary>
    public void FillDecimals(scoped in FlatBuffersTable table, int id, scoped Span<decimal> elements, string member)
    {
        if (!TryFind(in table, id, elements.Length, out var start))
            return;
        for (var i = 0; i < elements.Length && !HasFailed; i++)
            elements[i] = ReadDecimal(start + (i * sizeof(int)), member);
    }

    /// <summary>Reads tables.</summary>
    public void FillTables<T, TCodec>(scoped in FlatBuffersTable table, int id, scoped Span<T> elements, string member) where TCodec : IFlatBuffersTable<T>
    {
        if (!TryFind(in table, id, elements.Length, out var start))
            return;
        for (var i = 0; i < elements.Length && !HasFailed; i++)
            elements[i] = ReadTable<T, TCodec>(start + (i * sizeof(int)), member)!;
    }

    /// <summary>Reads the entries of a dictionary; of two with the same key the last one counts.</summary>
    public Dictionary<TKey, TValue> GetEntries<TKey, TValue, TCodec>(scoped in FlatBuffersTable table, int id, string member)
        where TKey : notnull where TCodec : IFlatBuffersTable<KeyValuePair<TKey, TValue>>
    {
        var entries = new KeyValuePair<TKey, TValue>[Count(in table, id, sizeof(int), FlatBuffersEntries.CostOf<TKey, TValue>(), member)];
        FillTables<KeyValuePair<TKey, TValue>, TCodec>(in table, id, entries, member);
        var dictionary = new Dictionary<TKey, TValue>(entries.Length);
        if (HasFailed)
            return dictionary;

        var collisions = new KeyCollisions<TKey>(entries.Length, dictionary.EnsureCapacity(entries.Length));
        for (var i = 0; i < entries.Length && !HasFailed; i++)
        {
            if (collisions.IsFineWith(entries[i].Key))
                dictionary[entries[i].Key] = entries[i].Value;
            else
                Fail(member, table.Locate(id), "has keys that were chosen to collide");
        }

        collisions.End();
        return dictionary;
    }

    /// <summary>Reads structs.</summary>
    public void FillStructs<T, TCodec>(scoped in FlatBuffersTable table, int id, scoped Span<T> elements, string member) where TCodec : IFlatBuffersStruct<T>
    {
        if (!TryFind(in table, id, elements.Length, out var start))
            return;
        for (var i = 0; i < elements.Length && !HasFailed; i++)
            elements[i] = ReadStructAt<T, TCodec>(start + (i * TCodec.StructSize), member)!;
    }

    /// <summary>Reads unions: as many cases as values.</summary>
    public void FillUnions<T, TCodec>(scoped in FlatBuffersTable table, int id, scoped Span<T> elements, string member) where TCodec : IFlatBuffersUnion<T>
    {
        if (!TryFindUnions(in table, id, elements.Length, member, out var cases, out var start))
            return;
        for (var i = 0; i < elements.Length && !HasFailed; i++)
            elements[i] = ReadUnion<T, TCodec>(cases + i, start + (i * sizeof(int)), member)!;
    }

    /// <summary>Reads one element of a vector of unions; none where the vector is absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The vector has no such element.</exception>
    public T? GetUnion<T, TCodec>(scoped in FlatBuffersTable table, int id, int index, string member) where TCodec : IFlatBuffersUnion<T>
    {
        var count = Count(in table, id, sizeof(int), 0, member);
        if (!table.Has(id) || !TryFindUnions(in table, id, count, member, out var cases, out var start))
            return default;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
        return ReadUnion<T, TCodec>(cases + index, start + (index * sizeof(int)), member);
    }

    // As many cases as values.
    private bool TryFindUnions(scoped in FlatBuffersTable table, int id, int count, string member, out int cases, out int start)
    {
        cases = start = 0;
        if (Count(in table, id - 1, 1, 0, member) == count)
            return TryFind(in table, id - 1, count, out cases) && TryFind(in table, id, count, out start);
        return Fail(member, table.Locate(id), "has {0} values, and another number of cases", count);
    }

    private T? ReadUnion<T, TCodec>(int caseAt, int at, string member) where TCodec : IFlatBuffersUnion<T> =>
        _buffer[caseAt] is not 0 and var number ? ReadCase<T, TCodec>(number, at, member) : ReadNone<T, TCodec>(at, member);

    // Counting has shown that the vector is whole.
    private readonly bool TryFind(scoped in FlatBuffersTable table, int id, int count, out int start)
    {
        start = 0;
        return !HasFailed && (count > 0 || table.Has(id)) && FlatBuffersTable.TryVector(_buffer, table.Locate(id), 1, out start, out _);
    }
}
