using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// Writes a buffer from its beginning to its end: each table, and behind it what it refers to, since offsets point forward. Without a buffer the
/// same walk measures, and so does the rest of a walk that comes to the end of its buffer: the size is exact, with vtables shared as they will be.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct FlatBuffersWriter
{
    /// <summary>Tables within tables; as deep as Google's verifiers go.</summary>
    internal const int DeepestNesting = 64;

    // A reference and a length rather than a span: what was written by halves is slow to be read as a whole.
    private readonly ref byte _buffer;
    private readonly int _room;

    private int _position;

    // The end of the buffer; 0 once the walk measures.
    private int _end;

    // Of what was measured: powers of two, of which the greatest counts.
    private int _alignments;
    private int _depth;
    private VTableLedger _vtables;

    /// <summary>A writer that measures.</summary>
    public FlatBuffersWriter()
    {
    }

    /// <summary>A writer that writes into <paramref name="buffer"/> as far as that goes, and measures from there on.</summary>
    internal FlatBuffersWriter(Span<byte> buffer)
    {
        _buffer = ref MemoryMarshal.GetReference(buffer);
        _room = buffer.Length;
        _end = buffer.Length;
    }

    /// <summary>Whether what was placed last is within the buffer and is to be written.</summary>
    public readonly bool Writes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _end != 0;
    }

    /// <summary>What all that was measured is aligned to.</summary>
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

    /// <summary>Places an offset and the value of a union that it leads to; returns the size of it all.</summary>
    internal int WriteCaseAlone<T, TCodec>(T value) where TCodec : IFlatBuffersUnion<T>
    {
        Place(sizeof(int), sizeof(int));
        PutUnion<T, TCodec>(0, value);
        return _position;
    }

    /// <summary>Places a table, and its vtable where no other table's is the same; returns the table's position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginTable(TableLayout layout)
    {
        // Most come in rows of their kind.
        var position = Align((uint)_position, layout);
        var end = position + (uint)layout.Size;
        if (!_vtables.IsLast(layout) || end > (uint)_end)
            return BeginOther(layout);

        WriteWithin(_position, 0UL);
        WriteWithin((int)position, (int)position - _vtables.Last);
        _position = (int)end;
        return (int)position;
    }

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    /// <summary>Places a table and refers to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutTable<T, TCodec>(int field, T value) where TCodec : IFlatBuffersTable<T> => PutOffset(field, WriteTable<T, TCodec>(value));

    /// <summary>Places the value of a union and refers to it; its case's number is in the slot before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutUnion<T, TCodec>(int field, T value) where TCodec : IFlatBuffersUnion<T> => PutOffset(field, TCodec.WriteCase(ref this, value));

    /// <summary>Places a table and returns its position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteTable<T, TCodec>(T value) where TCodec : IFlatBuffersTable<T>
    {
        Enter();
        var position = TCodec.Write(ref this, value);
        _depth--;
        return position;
    }

    /// <summary>The number of the case that a union holds; 0 for none.</summary>
    public static byte CaseOf<T, TCodec>(T? value) where TCodec : IFlatBuffersUnion<T> => TCodec.CaseOf(value);

    /// <summary>What a message without a required field is answered with.</summary>
    public static ArgumentException Missing(string member) => new($"'{member}' is null, and the schema says that it is required.", member);

    /// <summary>What a dictionary is answered with that has a null among its values.</summary>
    public static ArgumentException NullValue(string member) => new($"A value of '{member}' is null, which an entry of FlatBuffers cannot hold.", member);

    /// <summary>What a union is answered with whose value is not of its case's type.</summary>
    public static ArgumentException NoCase() => new("The value of a union is not of its case's type.");

    /// <summary>Places a struct by itself, as a union's value, and returns its position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteStruct<T, TCodec>(T value) where TCodec : IFlatBuffersStruct<T>
    {
        var position = Place(TCodec.StructSize, TCodec.StructAlignment);
        if (Writes)
            TCodec.WriteStruct(Within(position, TCodec.StructSize), value);
        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter()
    {
        // The root is within none.
        if (++_depth >= DeepestNesting)
            ThrowTooDeep();
    }

    [DoesNotReturn]
    internal static void ThrowTooDeep() => throw new ArgumentException(
        $"The message holds messages within messages more than {DeepestNesting} deep, or holds itself; no reader would take it.");
}
