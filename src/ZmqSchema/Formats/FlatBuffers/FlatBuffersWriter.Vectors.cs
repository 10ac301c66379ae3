using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <content>Vectors.</content>
public ref partial struct FlatBuffersWriter
{
    /// <summary>Places a vector and refers to it; returns the position of its first element.</summary>
    /// <param name="field">What refers to it.</param>
    /// <param name="count">Elements.</param>
    /// <param name="elementSize">Bytes of each, inline.</param>
    /// <param name="alignment">What the address of the first is a multiple of.</param>
    public int BeginVector(int field, int count, int elementSize, int alignment)
    {
        var position = Place(sizeof(int) + ((long)count * elementSize), Math.Max(alignment, sizeof(int)), ahead: sizeof(int));
        if (Writes)
        {
            WriteWithin(position, count);
            WriteWithin(field, position - field);
        }

        return position + sizeof(int);
    }

    /// <summary>Places a vector whose memory is its bytes: numbers, and structs without padding.</summary>
    public void PutVector<T>(int field, scoped ReadOnlySpan<T> values, int alignment) where T : unmanaged
    {
        var position = BeginVector(field, values.Length, Unsafe.SizeOf<T>(), alignment);
        if (Writes)
            FlatBuffersNumbers.WriteMany(Within(position, values.Length * Unsafe.SizeOf<T>()), values);
    }

    /// <summary>Places a vector of structs, aligned as they are or to more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutStructs<T, TCodec>(int field, scoped ReadOnlySpan<T> values, int alignment = 1) where TCodec : IFlatBuffersStruct<T>
    {
        var position = BeginVector(field, values.Length, TCodec.StructSize, Math.Max(TCodec.StructAlignment, alignment));
        for (var i = 0; Writes && i < values.Length; i++)
            TCodec.WriteStruct(Within(position + (i * TCodec.StructSize), TCodec.StructSize), values[i]);
    }

    /// <summary>Places a vector of strings.</summary>
    public void PutTexts(int field, scoped ReadOnlySpan<string> values, string member, int alignment = sizeof(int))
    {
        var position = BeginVector(field, values.Length, sizeof(int), alignment);
        for (var i = 0; i < values.Length; i++)
            PutText(position + (i * sizeof(int)), values[i] ?? throw NullElement(member, i), member);
    }

    /// <summary>Places a vector of tables.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutTables<T, TCodec>(int field, scoped ReadOnlySpan<T> values, string member, int alignment = sizeof(int)) where TCodec : IFlatBuffersTable<T>
    {
        var position = BeginVector(field, values.Length, sizeof(int), alignment);
        if (values.Length > 0 && ++_depth >= DeepestNesting)
            ThrowTooDeep();
        for (var i = 0; i < values.Length; i++)
            PutOffset(position + (i * sizeof(int)), TCodec.Write(ref this, values[i] ?? throw NullElement(member, i)));
        _depth -= values.Length > 0 ? 1 : 0;
    }

    /// <summary>Places the two vectors of a vector of unions: the numbers of the cases, and the values.</summary>
    public void PutUnions<T, TCodec>(int caseField, int field, scoped ReadOnlySpan<T> values, string member, int alignment = sizeof(int))
        where TCodec : IFlatBuffersUnion<T>
    {
        var cases = BeginVector(caseField, values.Length, sizeof(byte), sizeof(byte));
        var position = BeginVector(field, values.Length, sizeof(int), alignment);
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

    /// <summary>What a null among the elements is answered with: a vector of references has no word for it.</summary>
    private static ArgumentException NullElement(string member, int index) =>
        new($"Element {index} of '{member}' is null, which a FlatBuffers vector cannot hold.", member);
}
