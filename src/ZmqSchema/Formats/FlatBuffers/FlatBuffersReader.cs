using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// Reads a buffer into objects. The first fault stays and makes every further read a default, so that emitted code asks once, at the end. What
/// it allocates is charged against a multiple of the buffer's length: offsets may share what they point to, and a small buffer must not unfold.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FlatBuffersReader
{
    // A table takes 8 bytes at least (itself and the offset to it), so nothing that shares nothing runs out.
    internal const int BytesForEachByte = 64;
    internal const int GreatestTableCharge = 8 * BytesForEachByte;

    private readonly ReadOnlySpan<byte> _buffer;
    private long _budget;
    private int _depth;
    private Malformation _malformation;

    internal FlatBuffersReader(ReadOnlySpan<byte> buffer)
    {
        _buffer = buffer;
        _budget = (long)BytesForEachByte * (buffer.Length + 64);
    }

    /// <summary>Whether something was wrong.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>What was wrong first.</summary>
    [UnscopedRef]
    public ref Malformation Malformation => ref _malformation;

    /// <summary>Enters the table at <paramref name="position"/>.</summary>
    /// <param name="position">Where it is.</param>
    /// <param name="slots">Slots that the schema knows, which is what the object costs.</param>
    /// <param name="table">The table, when true is returned.</param>
    public bool TryEnter(int position, int slots, out FlatBuffersTable table)
    {
        if (!FlatBuffersTable.TryCreate(_buffer, position, out table))
            return Fail(null, position, "is no table: its vtable is not within the {0} bytes", _buffer.Length);
        return ++_depth <= FlatBuffersWriter.DeepestNesting
            ? TryCharge(null, position, Math.Min(16 + (8 * slots), GreatestTableCharge))
            : Fail(null, position, "is a table within more than {0} tables", FlatBuffersWriter.DeepestNesting);
    }

    /// <summary>Leaves the table that was entered last; false where something was wrong in it.</summary>
    public bool Leave()
    {
        _depth--;
        return !HasFailed;
    }

    /// <summary>Reads a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get<T>(scoped in FlatBuffersTable table, int id, T @default, string member) where T : unmanaged
    {
        if (!table.TryGet(id, @default, out var value))
            FailOutside(member, table.Locate(id));
        return value;
    }

    /// <summary>Reads a number that may be absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? GetOptional<T>(scoped in FlatBuffersTable table, int id, string member) where T : unmanaged =>
        table.Has(id) ? Get(in table, id, default(T), member) : null;

    /// <summary>Reads a bool, which is 0 or 1.</summary>
    public bool GetBoolean(scoped in FlatBuffersTable table, int id, bool @default, string member)
    {
        var value = Get(in table, id, @default ? (byte)1 : (byte)0, member);
        if (value > 1)
            Fail(member, table.Locate(id), "is {0}, and a bool is 0 or 1", value);
        return value == 1;
    }

    /// <summary>Reads a bool that may be absent.</summary>
    public bool? GetOptionalBoolean(scoped in FlatBuffersTable table, int id, string member) => table.Has(id) ? GetBoolean(in table, id, false, member) : null;

    /// <summary>Reads a struct whose memory is its bytes, or a default.</summary>
    public T GetMemory<T>(scoped in FlatBuffersTable table, int id, string member) where T : unmanaged
    {
        FlatBuffersNumbers.ThrowWhereMemoryIsBigEndian<T>();
        return TryLocate(in table, id, Unsafe.SizeOf<T>(), member, out var at) ? MemoryMarshal.Read<T>(_buffer[at..]) : default;
    }

    /// <summary>Reads a struct, or a default where it is absent.</summary>
    public T? GetStruct<T, TCodec>(scoped in FlatBuffersTable table, int id, string member) where TCodec : IFlatBuffersStruct<T> =>
        TryLocate(in table, id, TCodec.StructSize, member, out var at) && TryCharge(member, at, 32 + TCodec.StructSize)
            ? ReadStructAt<T, TCodec>(at, member)
            : default;

    /// <summary>Reads a string, or null.</summary>
    public string? GetText(scoped in FlatBuffersTable table, int id, string member) => table.Locate(id) is not 0 and var at ? ReadText(at, member) : null;

    /// <summary>Reads a decimal, or 0.</summary>
    public decimal GetDecimal(scoped in FlatBuffersTable table, int id, string member) => table.Locate(id) is not 0 and var at ? ReadDecimal(at, member) : 0;

    /// <summary>Reads a nested table, or null.</summary>
    public T? GetTable<T, TCodec>(scoped in FlatBuffersTable table, int id, string member) where TCodec : IFlatBuffersTable<T> =>
        table.Locate(id) is not 0 and var at ? ReadTable<T, TCodec>(at, member) : default;

    /// <summary>Reads a union, or none.</summary>
    public T? GetUnion<T, TCodec>(scoped in FlatBuffersTable table, int id, string member) where TCodec : IFlatBuffersUnion<T>
    {
        var number = Get(in table, id - 1, (byte)0, member);
        return number != 0 && table.Locate(id) is not 0 and var at ? ReadCase<T, TCodec>(number, at, member) : TCodec.None;
    }

    /// <summary>Counts the elements of a vector, which is whole within the buffer; 0 where it is absent.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Its slot.</param>
    /// <param name="elementSize">Bytes of an element, inline.</param>
    /// <param name="elementCost">Bytes that an element will take in memory.</param>
    /// <param name="member">The member, for the fault.</param>
    public int Count(scoped in FlatBuffersTable table, int id, int elementSize, int elementCost, string member)
    {
        if (table.Locate(id) is not 0 and var at && !HasFailed)
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
        var count = Count(in table, id, elementSize, elementSize, member);
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

    /// <summary>Reads one number of a vector that has been counted.</summary>
    public readonly T Element<T>(scoped in FlatBuffersTable table, int id, int index) where T : unmanaged =>
        TryFind(in table, id, index, out var start) ? FlatBuffersNumbers.Read<T>(_buffer[(start + (index * Unsafe.SizeOf<T>()))..]) : default;

    /// <summary>Reads strings.</summary>
    public void FillTexts(scoped in FlatBuffersTable table, int id, scoped Span<string> elements, string member)
    {
        for (var i = 0; TryFind(in table, id, elements.Length, out var start) && i < elements.Length; i++)
            elements[i] = ReadText(start + (i * sizeof(int)), member)!;
    }

    /// <summary>Reads decimals, which are strings.</summary>
    public void FillDecimals(scoped in FlatBuffersTable table, int id, scoped Span<decimal> elements, string member)
    {
        for (var i = 0; TryFind(in table, id, elements.Length, out var start) && i < elements.Length; i++)
            elements[i] = ReadDecimal(start + (i * sizeof(int)), member);
    }

    /// <summary>Reads tables.</summary>
    public void FillTables<T, TCodec>(scoped in FlatBuffersTable table, int id, scoped Span<T> elements, string member) where TCodec : IFlatBuffersTable<T>
    {
        for (var i = 0; TryFind(in table, id, elements.Length, out var start) && i < elements.Length; i++)
            elements[i] = ReadTable<T, TCodec>(start + (i * sizeof(int)), member)!;
    }

    /// <summary>Reads structs.</summary>
    public void FillStructs<T, TCodec>(scoped in FlatBuffersTable table, int id, scoped Span<T> elements, string member) where TCodec : IFlatBuffersStruct<T>
    {
        for (var i = 0; TryFind(in table, id, elements.Length, out var start) && i < elements.Length; i++)
            elements[i] = ReadStructAt<T, TCodec>(start + (i * TCodec.StructSize), member)!;
    }

    /// <summary>Reads unions: as many cases as values.</summary>
    public void FillUnions<T, TCodec>(scoped in FlatBuffersTable table, int id, scoped Span<T> elements, string member) where TCodec : IFlatBuffersUnion<T>
    {
        if (Count(in table, id - 1, 1, 0, member) != elements.Length)
        {
            Fail(member, table.Locate(id), "has {0} values, and another number of cases", elements.Length);
            return;
        }

        for (var i = 0; TryFind(in table, id, elements.Length, out var start) && i < elements.Length; i++)
        {
            var at = start + (i * sizeof(int));
            var number = Element<byte>(in table, id - 1, i);
            elements[i] = (number == 0 ? ReadNone<T, TCodec>(at, member) : ReadCase<T, TCodec>(number, at, member))!;
        }
    }

    // Counting has shown that the vector is whole.
    private readonly bool TryFind(scoped in FlatBuffersTable table, int id, int count, out int start)
    {
        start = 0;
        return !HasFailed && (count > 0 || table.Has(id)) && FlatBuffersTable.TryVector(_buffer, table.Locate(id), 1, out start, out _);
    }

    /// <summary>Reads the string that <paramref name="field"/> refers to.</summary>
    public string? ReadText(int field, string member) => TryFollow(field, member, out var position) ? ReadTextAt(position, member) : null;

    /// <summary>Reads the decimal whose string <paramref name="field"/> refers to.</summary>
    private decimal ReadDecimal(int field, string member)
    {
        if (ReadText(field, member) is not { } text)
            return 0;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value;
        Fail(member, field, "is a string that is no decimal");
        return 0;
    }

    /// <summary>Reads the string at <paramref name="position"/>, where there is room for its length.</summary>
    public string? ReadTextAt(int position, string member)
    {
        if (!FlatBuffersTable.TryVectorAt(_buffer, position, 1, out var start, out var length))
            return FailOutside<string>(member, position);
        if (!TryCharge(member, position, 32 + (2L * length)))
            return null;
        if (FlatBuffersTexts.Read(_buffer.Slice(start, length)) is { } text)
            return text;
        Fail(member, position, "is not UTF-8");
        return null;
    }

    /// <summary>Reads the table that <paramref name="field"/> refers to.</summary>
    public T? ReadTable<T, TCodec>(int field, string member) where TCodec : IFlatBuffersTable<T> =>
        TryFollow(field, member, out var position) ? ReadTableAt<T, TCodec>(position, member) : default;

    /// <summary>Reads the table at <paramref name="position"/>.</summary>
    public T? ReadTableAt<T, TCodec>(int position, string member) where TCodec : IFlatBuffersTable<T>
    {
        if (TCodec.TryRead(ref this, position, default, out var value))
            return value;
        Within(member);
        return default;
    }

    // An object that holds nothing is one as well.
    private T? ReadNone<T, TCodec>(int at, string member) where TCodec : IFlatBuffersUnion<T> => TryCharge(member, at, 32) ? TCodec.None : default;

    /// <summary>Reads the value of a union that <paramref name="field"/> refers to.</summary>
    public T? ReadCase<T, TCodec>(byte number, int field, string member) where TCodec : IFlatBuffersUnion<T>
    {
        if (!TryFollow(field, member, out var position) || !TryCharge(member, field, 32))
            return default;
        if (!TCodec.TryReadCase(ref this, number, position, out var value))
            Within(member);
        return value;
    }

    /// <summary>Reads a struct that stands by itself, as a union's value.</summary>
    public T? ReadStructAt<T, TCodec>(int position, string member) where TCodec : IFlatBuffersStruct<T>
    {
        if (position > _buffer.Length - TCodec.StructSize)
        {
            FailOutside(member, position);
            return default;
        }

        if (TCodec.TryReadStruct(_buffer.Slice(position, TCodec.StructSize), out var value, ref _malformation))
            return value;
        _malformation = _malformation.Within(member, position);
        HasFailed = true;
        return default;
    }

    internal bool TryFollow(int field, string? member, out int target)
    {
        target = 0;
        return !HasFailed && (FlatBuffersTable.TryFollow(_buffer, field, out target) || FailOutside(member, field));
    }

    /// <summary>Notes what is wrong, if it is the first; returns false.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Fail(string? member, int offset, string reason, long actual = 0, long expected = 0)
    {
        if (!HasFailed)
            _malformation = new(member, offset, reason, actual, expected);
        HasFailed = true;
        return false;
    }

    private bool TryLocate(scoped in FlatBuffersTable table, int id, int size, string member, out int at)
    {
        at = table.Locate(id);
        return at != 0 && (at <= _buffer.Length - size || FailOutside(member, at));
    }

    private bool TryCharge(string? member, int at, long bytes) =>
        (_budget -= bytes) >= 0 || Fail(member, at, "unfolds to more than {0} times the {1} bytes of the buffer", BytesForEachByte, _buffer.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FailOutside(string? member, int at) => Fail(member, at, "is or leads outside of the {0} bytes", _buffer.Length);

    private T? FailOutside<T>(string? member, int at) where T : class
    {
        FailOutside(member, at);
        return null;
    }

    // Offsets count from the start of the buffer already.
    private void Within(string member)
    {
        HasFailed = true;
        _malformation = _malformation.Within(member, 0);
    }
}
