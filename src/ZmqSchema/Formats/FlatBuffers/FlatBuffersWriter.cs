using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// Writes a buffer from its beginning to its end: each table, and behind it what it refers to, since offsets point forward. The same walk
/// measures first, when there is no buffer: so the size is exact, and vtables are shared in it as they will be.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FlatBuffersWriter
{
    /// <summary>Tables within tables; as deep as Google's verifiers go.</summary>
    internal const int DeepestNesting = 64;

    private readonly Span<byte> _buffer;
    private VTableLedger _vtables;
    private int _position;
    private int _depth;

    /// <summary>A writer that measures, or writes into <paramref name="buffer"/>.</summary>
    internal FlatBuffersWriter(Span<byte> buffer, bool writes)
    {
        _buffer = buffer;
        Writes = writes;
    }

    /// <summary>Whether this is the walk that writes.</summary>
    public readonly bool Writes { get; }

    /// <summary>The byte behind all that was placed so far.</summary>
    internal readonly int Position => _position;

    /// <summary>What all that was placed so far is aligned to.</summary>
    internal int Alignment { get; private set; } = sizeof(int);

    /// <summary>Places the root offset, the identifier and the root table.</summary>
    internal void WriteRoot<TMessage, TCodec>(TMessage message) where TCodec : IFlatBuffersTable<TMessage>
    {
        var identifier = TCodec.FileIdentifier;
        _position = sizeof(int) + identifier.Length;
        if (Writes)
            identifier.CopyTo(_buffer[sizeof(int)..]);
        var root = TCodec.Write(ref this, message);
        if (Writes)
            BinaryPrimitives.WriteInt32LittleEndian(_buffer, root);
    }

    /// <summary>Places a table, and its vtable where no other table's is the same; returns the table's position.</summary>
    public int BeginTable(TableLayout layout)
    {
        if (++_depth > DeepestNesting)
            ThrowTooDeep();

        var vtable = _vtables.Find(layout);
        if (vtable < 0)
        {
            vtable = Place(layout.VTable.Length, sizeof(ushort));
            if (Writes)
                layout.VTable.CopyTo(_buffer[vtable..]);
            _vtables.Add(layout, vtable);
        }

        // The most demanding field stands right behind the table's first four bytes, so these are what is not aligned.
        var table = Place(layout.Size, layout.Alignment, ahead: sizeof(int));
        if (Writes)
            BinaryPrimitives.WriteInt32LittleEndian(_buffer[table..], table - vtable);
        return table;
    }

    /// <summary>Ends the table that was begun last.</summary>
    public void EndTable() => _depth--;

    /// <summary>Writes a number into a table, where it is present.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Put<T>(int table, int offset, T value) where T : unmanaged
    {
        if (offset != 0)
            FlatBuffersNumbers.Write(_buffer[(table + offset)..], value);
    }

    /// <summary>Writes a struct whose memory is its bytes into a table, where it is present.</summary>
    public readonly void PutMemory<T>(int table, int offset, in T value) where T : unmanaged
    {
        if (offset != 0)
            FlatBuffersNumbers.WriteMemory(_buffer[(table + offset)..], in value);
    }

    /// <summary>Writes a struct into a table, where it is present.</summary>
    public readonly void PutStruct<T, TCodec>(int table, int offset, T? value) where TCodec : IFlatBuffersStruct<T>
    {
        if (offset != 0)
            TCodec.WriteStruct(_buffer.Slice(table + offset, TCodec.StructSize), value);
    }

    /// <summary>Writes the distance from a field to what it refers to.</summary>
    public readonly void PutOffset(int field, int target)
    {
        if (Writes)
            BinaryPrimitives.WriteInt32LittleEndian(_buffer[field..], target - field);
    }

    /// <summary>Places a string and refers to it.</summary>
    public void PutText(int field, string value, string member)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        var length = Encoding.UTF8.GetByteCount(value);
        var position = Place(checked(sizeof(int) + length + 1), sizeof(int));
        if (!Writes)
            return;

        // FlatBuffers internals, "Strings": a vector of bytes with a NUL behind it that does not count.
        FlatBuffersTexts.Write(_buffer.Slice(position, sizeof(int) + length + 1), value, length, member);
        PutOffset(field, position);
    }

    /// <summary>Places a table and refers to it.</summary>
    public void PutTable<T, TCodec>(int field, T value) where TCodec : IFlatBuffersTable<T> => PutOffset(field, TCodec.Write(ref this, value));

    /// <summary>Places the value of a union and refers to it; its case's number is in the slot before.</summary>
    public void PutUnion<T, TCodec>(int field, T value) where TCodec : IFlatBuffersUnion<T> => PutOffset(field, TCodec.WriteCase(ref this, value));

    /// <summary>Places a vector and refers to it; returns the position of its first element.</summary>
    /// <param name="field">What refers to it.</param>
    /// <param name="count">Elements.</param>
    /// <param name="elementSize">Bytes of each, inline.</param>
    /// <param name="alignment">What the address of the first is a multiple of.</param>
    public int BeginVector(int field, int count, int elementSize, int alignment)
    {
        var position = Place(checked(sizeof(int) + (count * elementSize)), Math.Max(alignment, sizeof(int)), ahead: sizeof(int));
        if (Writes)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_buffer[position..], count);
            PutOffset(field, position);
        }

        return position + sizeof(int);
    }

    /// <summary>Places a vector whose memory is its bytes: numbers, and structs without padding.</summary>
    public void PutVector<T>(int field, scoped ReadOnlySpan<T> values, int alignment) where T : unmanaged
    {
        var position = BeginVector(field, values.Length, Unsafe.SizeOf<T>(), alignment);
        if (Writes)
            FlatBuffersNumbers.WriteMany(_buffer[position..], values);
    }

    /// <summary>Places a vector of structs.</summary>
    public void PutStructs<T, TCodec>(int field, scoped ReadOnlySpan<T> values) where TCodec : IFlatBuffersStruct<T>
    {
        var position = BeginVector(field, values.Length, TCodec.StructSize, TCodec.StructAlignment);
        for (var i = 0; Writes && i < values.Length; i++)
            TCodec.WriteStruct(_buffer.Slice(position + (i * TCodec.StructSize), TCodec.StructSize), values[i]);
    }

    /// <summary>Places a vector of strings.</summary>
    public void PutTexts(int field, scoped ReadOnlySpan<string> values, string member)
    {
        var position = BeginVector(field, values.Length, sizeof(int), sizeof(int));
        for (var i = 0; i < values.Length; i++)
            PutText(position + (i * sizeof(int)), values[i] ?? throw NullElement(member, i), member);
    }

    /// <summary>Places a vector of tables.</summary>
    public void PutTables<T, TCodec>(int field, scoped ReadOnlySpan<T> values, string member) where TCodec : IFlatBuffersTable<T>
    {
        var position = BeginVector(field, values.Length, sizeof(int), sizeof(int));
        for (var i = 0; i < values.Length; i++)
            PutTable<T, TCodec>(position + (i * sizeof(int)), values[i] ?? throw NullElement(member, i));
    }

    /// <summary>Places the two vectors of a vector of unions: the numbers of the cases, and the values.</summary>
    public void PutUnions<T, TCodec>(int caseField, int field, scoped ReadOnlySpan<T> values, string member) where TCodec : IFlatBuffersUnion<T>
    {
        var cases = BeginVector(caseField, values.Length, sizeof(byte), sizeof(byte));
        var position = BeginVector(field, values.Length, sizeof(int), sizeof(int));
        for (var i = 0; i < values.Length; i++)
        {
            var number = TCodec.CaseOf(values[i]);
            if (number == 0 && TCodec.None is null)
                throw NullElement(member, i);
            if (Writes)
                _buffer[cases + i] = number;
            if (number != 0)
                PutUnion<T, TCodec>(position + (i * sizeof(int)), values[i]);
            else
                PutElement(position + (i * sizeof(int)), 0);
        }
    }

    /// <summary>Writes one element of a vector, where this is the walk that writes.</summary>
    public readonly void PutElement<T>(int position, T value) where T : unmanaged
    {
        if (Writes)
            FlatBuffersNumbers.Write(_buffer[position..], value);
    }

    /// <summary>Places a table and returns its position.</summary>
    public int WriteTable<T, TCodec>(T value) where TCodec : IFlatBuffersTable<T> => TCodec.Write(ref this, value);

    /// <summary>The number of the case that a union holds; 0 for none.</summary>
    public static byte CaseOf<T, TCodec>(T? value) where TCodec : IFlatBuffersUnion<T> => TCodec.CaseOf(value);

    /// <summary>What a message without a required field is answered with.</summary>
    public static ArgumentException Missing(string member) => new($"'{member}' is null, and the schema says that it is required.", member);

    /// <summary>What a union is answered with whose value is not of its case's type.</summary>
    public static ArgumentException NoCase() => new("The value of a union is not of its case's type.");

    /// <summary>Places a struct by itself, as a union's value, and returns its position.</summary>
    public int WriteStruct<T, TCodec>(T value) where TCodec : IFlatBuffersStruct<T>
    {
        var position = Place(TCodec.StructSize, TCodec.StructAlignment);
        if (Writes)
            TCodec.WriteStruct(_buffer.Slice(position, TCodec.StructSize), value);
        return position;
    }

    /// <summary>Places a string by itself, as a union's value, and returns its position.</summary>
    public int WriteText(string value, string member)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        var length = Encoding.UTF8.GetByteCount(value);
        var position = Place(checked(sizeof(int) + length + 1), sizeof(int));
        if (Writes)
            FlatBuffersTexts.Write(_buffer.Slice(position, sizeof(int) + length + 1), value, length, member);
        return position;
    }

    /// <summary>What a null among the elements is answered with: a vector of references has no word for it.</summary>
    private static ArgumentException NullElement(string member, int index) =>
        new($"Element {index} of '{member}' is null, which a FlatBuffers vector cannot hold.", member);

    [DoesNotReturn]
    private static void ThrowTooDeep() => throw new ArgumentException(
        $"The message holds messages within messages more than {DeepestNesting} deep, or holds itself; no reader would take it.");

    // The next position whose byte `ahead` is aligned; what is skipped on the way is zero.
    private int Place(int size, int alignment, int ahead = 0)
    {
        var position = ((_position + ahead + alignment - 1) & -alignment) - ahead;
        var end = checked(position + size);
        Alignment = Math.Max(Alignment, alignment);
        if (Writes)
            _buffer[_position..position].Clear();
        _position = end;
        return position;
    }
}
