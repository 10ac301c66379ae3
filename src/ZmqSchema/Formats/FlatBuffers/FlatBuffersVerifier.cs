using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// Looks at a whole buffer before anybody reads it, as Google's verifiers do: bounds, alignment, termination of strings, required fields, depth
/// and number of tables; and beyond them that strings are UTF-8 and bools 0 or 1, which is what views and objects insist on.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FlatBuffersVerifier
{
    /// <summary>Tables in a buffer, as Google's verifiers have it.</summary>
    private const int MostTables = 1_000_000;

    private readonly ReadOnlySpan<byte> _buffer;
    private FlatBuffersAccount _account;
    private int _depth;
    private int _tables;

    internal FlatBuffersVerifier(ReadOnlySpan<byte> buffer)
    {
        _buffer = buffer;
        _account = new(buffer.Length);
    }

    /// <summary>Verifies the buffer whose root offset is at <paramref name="start"/>; where that is not 0, its size stands before it.</summary>
    internal bool Root<TMessage, TCodec>(int start) where TCodec : IFlatBuffersTable<TMessage> =>
        (start == 0 || HasItsSize()) && HasIdentifier(TCodec.FileIdentifier, start) && RootTable<TMessage, TCodec>(start);

    private bool RootTable<TMessage, TCodec>(int start) where TCodec : IFlatBuffersTable<TMessage> =>
        IsAligned(start, sizeof(int)) && FlatBuffersTable.TryFollow(_buffer, start, out var root) && TCodec.Verify(ref this, root);

    private readonly bool HasItsSize() =>
        _buffer.Length >= sizeof(int) && BinaryPrimitives.ReadUInt32LittleEndian(_buffer) == (uint)(_buffer.Length - sizeof(int));

    private readonly bool HasIdentifier(ReadOnlySpan<byte> identifier, int start) =>
        identifier.IsEmpty || (_buffer.Length >= start + sizeof(int) + identifier.Length && _buffer.Slice(start + sizeof(int), identifier.Length).SequenceEqual(identifier));

    /// <summary>Enters the table at <paramref name="position"/>; at 0 one that is absent.</summary>
    public bool TryEnter(int position, TableShape shape, out FlatBuffersTable table)
    {
        table = default;
        return (position == 0 || (IsAligned(position, sizeof(int)) && FlatBuffersTable.TryCreate(_buffer, position, out table) && table.IsAligned))
            && ++_depth <= FlatBuffersWriter.DeepestNesting && ++_tables <= MostTables
            && _account.TryChargeTable(shape.Cost);
    }

    /// <summary>Leaves the table that was entered last.</summary>
    public bool Leave()
    {
        _depth--;
        return true;
    }

    /// <summary>A number, or a struct that may be any bytes.</summary>
    public readonly bool Inline(scoped in FlatBuffersTable table, int id, int size, int alignment, bool required) =>
        table.Locate(id) is not 0 and var at ? IsWithin(at, size) && IsAligned(at, alignment) : !required;

    /// <summary>A struct with a codec.</summary>
    public bool Struct<T, TCodec>(scoped in FlatBuffersTable table, int id, bool required) where TCodec : IFlatBuffersStruct<T> =>
        table.Locate(id) is not 0 and var at ? StructAt<T, TCodec>(at) : !required;

    /// <summary>A bool.</summary>
    public readonly bool Boolean(scoped in FlatBuffersTable table, int id) =>
        table.Locate(id) is 0 || (Inline(in table, id, 1, 1, false) && _buffer[table.Locate(id)] <= 1);

    /// <summary>A string.</summary>
    public bool Text(scoped in FlatBuffersTable table, int id, bool required) =>
        table.Locate(id) is not 0 and var at ? TextBehind(at) : !required;

    /// <summary>A string that spells a decimal.</summary>
    public bool Decimal(scoped in FlatBuffersTable table, int id, bool required) =>
        table.Locate(id) is not 0 and var at ? DecimalBehind(at) : !required;

    /// <summary>A vector of numbers, or of structs that may be any bytes.</summary>
    /// <typeparam name="T">What C# holds of each.</typeparam>
    public bool Vector<T>(scoped in FlatBuffersTable table, int id, int elementSize, int alignment, bool required) =>
        table.Locate(id) is not 0 and var at ? TryVector(at, elementSize, Unsafe.SizeOf<T>(), alignment, out _, out _) : !required;

    /// <summary>A vector of structs with a codec.</summary>
    public bool Structs<T, TCodec>(scoped in FlatBuffersTable table, int id, bool required) where TCodec : IFlatBuffersStruct<T> =>
        table.Locate(id) is not 0 and var at
            ? TryVector(at, TCodec.StructSize, Unsafe.SizeOf<T>(), TCodec.StructAlignment, out var start, out var count)
                && TryCharge(count * FlatBuffersStructs.ChargeOf<T, TCodec>())
                && FlatBuffersStructs.Verify<T, TCodec>(_buffer, start, count)
            : !required;

    /// <summary>A vector of as many elements as the C# type has room for.</summary>
    public readonly bool Exactly(scoped in FlatBuffersTable table, int id, int expected) =>
        table.Locate(id) is not (not 0 and var at) || (FlatBuffersTable.TryVector(_buffer, at, 1, out _, out var count) && count == expected);

    /// <summary>A vector of bools.</summary>
    public bool Booleans(scoped in FlatBuffersTable table, int id, bool required) =>
        table.Locate(id) is not 0 and var at
            ? TryVector(at, 1, 1, 1, out var start, out var count) && !_buffer.Slice(start, count).ContainsAnyExceptInRange((byte)0, (byte)1)
            : !required;

    /// <summary>A vector of strings.</summary>
    public bool Texts(scoped in FlatBuffersTable table, int id, bool required)
    {
        if (table.Locate(id) is not (not 0 and var at))
            return !required;
        if (!TryVector(at, sizeof(int), IntPtr.Size, sizeof(int), out var start, out var count))
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!TextBehind(start + (i * sizeof(int))))
                return false;
        }

        return true;
    }

    /// <summary>A vector of strings that spell decimals.</summary>
    public bool Decimals(scoped in FlatBuffersTable table, int id, bool required)
    {
        if (table.Locate(id) is not (not 0 and var at))
            return !required;
        if (!TryVector(at, sizeof(int), sizeof(decimal), sizeof(int), out var start, out var count))
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!DecimalBehind(start + (i * sizeof(int))))
                return false;
        }

        return true;
    }

    /// <summary>A table.</summary>
    public bool Table<T, TCodec>(scoped in FlatBuffersTable table, int id, bool required) where TCodec : IFlatBuffersTable<T> =>
        table.Locate(id) is not 0 and var at ? TableBehind<T, TCodec>(at) : !required;

    /// <summary>A table that is made where it is absent.</summary>
    public bool TableOrMade<T, TCodec>(scoped in FlatBuffersTable table, int id) where TCodec : IFlatBuffersTable<T> =>
        table.Locate(id) is not 0 and var at ? TableBehind<T, TCodec>(at) : TCodec.Verify(ref this, 0);

    /// <summary>A vector of tables.</summary>
    public bool Tables<T, TCodec>(scoped in FlatBuffersTable table, int id, bool required) where TCodec : IFlatBuffersTable<T> =>
        Tables<T, TCodec>(in table, id, Unsafe.SizeOf<T>(), required);

    /// <summary>The entries of a dictionary. Whether their keys were chosen to collide is not looked at.</summary>
    public bool Entries<TKey, TValue, TCodec>(scoped in FlatBuffersTable table, int id, bool required)
        where TKey : notnull where TCodec : IFlatBuffersTable<KeyValuePair<TKey, TValue>> =>
        Tables<KeyValuePair<TKey, TValue>, TCodec>(in table, id, FlatBuffersEntries.CostOf<TKey, TValue>(), required);

    private bool Tables<T, TCodec>(scoped in FlatBuffersTable table, int id, int elementCost, bool required) where TCodec : IFlatBuffersTable<T>
    {
        if (table.Locate(id) is not (not 0 and var at))
            return !required;
        if (!TryVector(at, sizeof(int), elementCost, sizeof(int), out var start, out var count))
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!TableBehind<T, TCodec>(start + (i * sizeof(int))))
                return false;
        }

        return true;
    }

    /// <summary>A union: the number of its case, and the value.</summary>
    public bool Union<T, TCodec>(scoped in FlatBuffersTable table, int id, bool required) where TCodec : IFlatBuffersUnion<T>
    {
        if (!Inline(in table, id - 1, 1, 1, required) || !table.TryGet(id - 1, (byte)0, out var number))
            return false;
        return table.Locate(id) is not 0 and var at ? number == 0 || CaseBehind<T, TCodec>(number, at) : !required;
    }

    /// <summary>A vector of unions: the numbers of the cases, and as many values.</summary>
    public bool Unions<T, TCodec>(scoped in FlatBuffersTable table, int id, bool required) where TCodec : IFlatBuffersUnion<T>
    {
        if (table.Locate(id) is not (not 0 and var at) || table.Locate(id - 1) is not (not 0 and var cases))
            return !required && !table.Has(id) && !table.Has(id - 1);
        if (!TryVector(cases, 1, 0, 1, out var numbers, out var known) || !TryVector(at, sizeof(int), IntPtr.Size, sizeof(int), out var start, out var count) || known != count)
            return false;
        for (var i = 0; i < count; i++)
        {
            if (_buffer[numbers + i] == 0 ? !TryCharge(32) : !CaseBehind<T, TCodec>(_buffer[numbers + i], start + (i * sizeof(int))))
                return false;
        }

        return true;
    }

    /// <summary>Bytes that are a buffer themselves, in which alignment counts from their own start. Whether it has an identifier is its writer's choice.</summary>
    public bool Nested<T, TCodec>(scoped in FlatBuffersTable table, int id, bool required) where TCodec : IFlatBuffersTable<T>
    {
        if (table.Locate(id) is not (not 0 and var at))
            return !required;
        if (!TryVector(at, 1, 1, 1, out var start, out var count))
            return false;
        if (count == 0)
            return true;

        // What the inner buffer costs is what the outer one has left.
        var inner = new FlatBuffersVerifier(_buffer.Slice(start, count)) { _account = _account, _depth = _depth, _tables = _tables };
        var isSound = inner.RootTable<T, TCodec>(0);
        (_account, _tables) = (inner._account, inner._tables);
        return isSound;
    }

    /// <summary>A table, as a union's value.</summary>
    public bool TableAt<T, TCodec>(int position) where TCodec : IFlatBuffersTable<T> => TCodec.Verify(ref this, position);

    /// <summary>A string that stands by itself, as a union's value.</summary>
    public bool TextAt(int position)
    {
        if (!IsAligned(position, sizeof(int)) || !FlatBuffersTable.TryVectorAt(_buffer, position, 1, out var start, out var length)
            || start + (long)length >= _buffer.Length || _buffer[start + length] != 0 || !TryCharge(32 + (2L * length)))
            return false;
        return System.Text.Unicode.Utf8.IsValid(_buffer.Slice(start, length));
    }

    /// <summary>A struct with a codec, at <paramref name="position"/>.</summary>
    public bool StructAt<T, TCodec>(int position) where TCodec : IFlatBuffersStruct<T> =>
        StructAt(position, TCodec.StructSize, TCodec.StructAlignment) && TryCharge(FlatBuffersStructs.ChargeOf<T, TCodec>())
        && FlatBuffersStructs.Verify<T, TCodec>(_buffer, position, 1);

    /// <summary>A struct that may be any bytes, at <paramref name="position"/>.</summary>
    public readonly bool StructAt(int position, int size, int alignment) => IsWithin(position, size) && IsAligned(position, alignment);

    private bool DecimalBehind(int field) =>
        TextBehind(field) && FlatBuffersTable.TryVector(_buffer, field, 1, out var start, out var length)
        && FlatBuffersTexts.TryReadDecimal(_buffer.Slice(start, length), out _);

    private bool TextBehind(int field) => TryFollow(field, out var position) && TextAt(position);

    private bool TableBehind<T, TCodec>(int field) where TCodec : IFlatBuffersTable<T> => TryFollow(field, out var position) && TCodec.Verify(ref this, position);

    private bool CaseBehind<T, TCodec>(byte number, int field) where TCodec : IFlatBuffersUnion<T> =>
        TryFollow(field, out var position) && TryCharge(32) && TCodec.VerifyCase(ref this, number, position);

    private bool TryVector(int field, int elementSize, int elementCost, int alignment, out int start, out int count)
    {
        start = 0;
        count = 0;
        return TryFollow(field, out var position) && IsAligned(position, sizeof(int))
            && FlatBuffersTable.TryVectorAt(_buffer, position, elementSize, out start, out count)
            && (count == 0 || IsAligned(start, alignment))
            && TryCharge(32 + ((long)count * elementCost));
    }

    private readonly bool TryFollow(int field, out int target)
    {
        target = 0;
        return IsAligned(field, sizeof(int)) && FlatBuffersTable.TryFollow(_buffer, field, out target);
    }

    private readonly bool IsWithin(int position, int size) => position <= _buffer.Length - size;

    private static bool IsAligned(int position, int alignment) => (position & (alignment - 1)) == 0;

    private bool TryCharge(long bytes) => _account.TryCharge(bytes);
}
