using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// Writes a buffer from its beginning to its end: each table, and behind it what it refers to, since offsets point forward. Without a buffer the
/// same walk measures, and so does the rest of a walk that comes to the end of its buffer: the size is exact, with vtables shared as they will be.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FlatBuffersWriter
{
    /// <summary>Tables within tables; as deep as Google's verifiers go.</summary>
    internal const int DeepestNesting = 64;

    // A reference and a length rather than a span: what was written by halves is slow to be read as a whole.
    private readonly ref byte _buffer;
    private int _position;

    // Powers of two, of which the greatest counts.
    private int _alignments;

    // Where positions have to be looked at: the end of the buffer, or where offsets end once the walk measures.
    private int _end;
    private int _depth;
    private VTableLedger _vtables;

    /// <summary>A writer that measures.</summary>
    public FlatBuffersWriter() => _end = int.MaxValue;

    /// <summary>A writer that writes into <paramref name="buffer"/> as far as that goes, and measures from there on.</summary>
    internal FlatBuffersWriter(Span<byte> buffer)
    {
        _buffer = ref MemoryMarshal.GetReference(buffer);
        _end = buffer.Length;
        Writes = true;
    }

    /// <summary>Whether what was placed last is within the buffer and is to be written.</summary>
    public bool Writes { readonly get; private set; }

    /// <summary>What all that was placed so far is aligned to.</summary>
    internal readonly int Alignment => 1 << BitOperations.Log2((uint)_alignments);

    /// <summary>Places the root offset, the identifier and the root table; returns the size of it all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int WriteRoot<TMessage, TCodec>(TMessage message, ReadOnlySpan<byte> identifier) where TCodec : IFlatBuffersTable<TMessage>
    {
        Place(sizeof(int) + identifier.Length, sizeof(int));
        if (Writes && !identifier.IsEmpty)
            identifier.CopyTo(Within(sizeof(int), identifier.Length));
        PutOffset(0, TCodec.Write(ref this, message));
        return _position;
    }

    /// <summary>Places a table, and its vtable where no other table's is the same; returns the table's position.</summary>
    public int BeginTable(TableLayout layout)
    {
        if (++_depth > DeepestNesting)
            ThrowTooDeep();

        var vtable = _vtables.Find(layout);
        if (vtable < 0)
        {
            vtable = Place(layout.VTableSize, sizeof(ushort));
            if (Writes)
                layout.CopyVTable(Within(vtable, _end - vtable));
            _vtables.Add(layout, vtable);
        }

        // The most demanding field stands right behind the table's first four bytes, so these are what is not aligned.
        var table = Place(layout.Size, layout.Alignment, ahead: sizeof(int));
        if (Writes)
            WriteWithin(table, table - vtable);
        return table;
    }

    /// <summary>Ends the table that was begun last.</summary>
    public void EndTable() => _depth--;

    /// <summary>Writes a number into a table, where it is present.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Put<T>(int table, int offset, T value) where T : unmanaged
    {
        if (offset != 0)
            WriteWithin(table + offset, value);
    }

    /// <summary>Writes a struct whose memory is its bytes into a table, where it is present.</summary>
    public readonly void PutMemory<T>(int table, int offset, in T value) where T : unmanaged
    {
        if (offset != 0)
            FlatBuffersNumbers.WriteMemory(Within(table + offset, Unsafe.SizeOf<T>()), in value);
    }

    /// <summary>Writes a struct into a table, where it is present.</summary>
    public readonly void PutStruct<T, TCodec>(int table, int offset, T? value) where TCodec : IFlatBuffersStruct<T>
    {
        if (offset != 0)
            TCodec.WriteStruct(Within(table + offset, TCodec.StructSize), value);
    }

    /// <summary>Writes the distance from a field to what it refers to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void PutOffset(int field, int target)
    {
        if (Writes)
            WriteWithin(field, target - field);
    }

    /// <summary>Places a string and refers to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutText(int field, string value, string member) => PutOffset(field, WriteText(value, member));

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
        var position = Place(sizeof(int) + ((long)count * elementSize), Math.Max(alignment, sizeof(int)), ahead: sizeof(int));
        if (Writes)
            WriteWithin(position, count);
        PutOffset(field, position);

        return position + sizeof(int);
    }

    /// <summary>Places a vector whose memory is its bytes: numbers, and structs without padding.</summary>
    public void PutVector<T>(int field, scoped ReadOnlySpan<T> values, int alignment) where T : unmanaged
    {
        var position = BeginVector(field, values.Length, Unsafe.SizeOf<T>(), alignment);
        if (Writes)
            FlatBuffersNumbers.WriteMany(Within(position, values.Length * Unsafe.SizeOf<T>()), values);
    }

    /// <summary>Places a vector of structs.</summary>
    public void PutStructs<T, TCodec>(int field, scoped ReadOnlySpan<T> values) where TCodec : IFlatBuffersStruct<T>
    {
        var position = BeginVector(field, values.Length, TCodec.StructSize, TCodec.StructAlignment);
        for (var i = 0; Writes && i < values.Length; i++)
            TCodec.WriteStruct(Within(position + (i * TCodec.StructSize), TCodec.StructSize), values[i]);
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
                WriteWithin(cases + i, number);
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
            WriteWithin(position, value);
    }

    /// <summary>Places a table and returns its position.</summary>
    public int WriteTable<T, TCodec>(T value) where TCodec : IFlatBuffersTable<T> => TCodec.Write(ref this, value);

    /// <summary>No fewer bytes than a string takes.</summary>
    public static long Bound(string? value) => value is null ? 0 : 8 + (3L * value.Length);

    /// <summary>No fewer bytes than a vector takes.</summary>
    public static long Bound(int count, int elementSize, int alignment) => alignment + 8 + ((long)count * elementSize);

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
            TCodec.WriteStruct(Within(position, TCodec.StructSize), value);
        return position;
    }

    /// <summary>Places a string by itself, as a union's value, and returns its position.</summary>
    public int WriteText(string value, string member)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        var position = Place(sizeof(int) + 1, sizeof(int));
        if (Writes)
        {
            // FlatBuffers internals, "Strings": a vector of bytes with a NUL behind it that does not count.
            var length = FlatBuffersTexts.Write(Within(position + sizeof(int), _end - position - sizeof(int) - 1), value, member);
            if (length >= 0)
            {
                WriteWithin(position, length);
                WriteWithin(position + sizeof(int) + length, (byte)0);
                _position += length;
                return position;
            }
        }

        var end = (long)_position + Encoding.UTF8.GetByteCount(value);
        if (end > _end)
            Overflow(end);
        _position = (int)end;
        return position;
    }

    /// <summary>What a null among the elements is answered with: a vector of references has no word for it.</summary>
    private static ArgumentException NullElement(string member, int index) =>
        new($"Element {index} of '{member}' is null, which a FlatBuffers vector cannot hold.", member);

    [DoesNotReturn]
    private static void ThrowTooDeep() => throw new ArgumentException(
        $"The message holds messages within messages more than {DeepestNesting} deep, or holds itself; no reader would take it.");

    // The next position whose byte `ahead` is aligned; what is skipped on the way is zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(long size, int alignment, int ahead = 0)
    {
        _alignments |= alignment;
        var position = (int)((((long)_position + ahead + alignment - 1) & -alignment) - ahead);
        var end = position + size;
        if (end > _end)
            Overflow(end);
        else if (position != _position && Writes)
            Pad(position, (int)end);
        _position = (int)end;
        return position;
    }

    // What is placed there is not written yet, so that eight zeros are as good as fewer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Pad(int position, int end)
    {
        if (position - _position <= sizeof(ulong) && end - _position >= sizeof(ulong))
            WriteWithin(_position, 0UL);
        else
            Within(_position, position - _position).Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Overflow(long end)
    {
        if (end > int.MaxValue)
            throw new ArgumentException("The message takes more than 2 GiB, and offsets in a FlatBuffers body reach no further.");
        Writes = false;
        _end = int.MaxValue;
    }

    // What was placed while the walk writes is within the buffer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Span<byte> Within(int position, int length)
    {
        Debug.Assert(Writes && position >= 0 && length >= 0 && position <= _end - length, "Nothing was placed there.");
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _buffer, (nint)(uint)position), length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteWithin<T>(int position, T value) where T : unmanaged =>
        FlatBuffersNumbers.Write(Within(position, Unsafe.SizeOf<T>()), value);
}
