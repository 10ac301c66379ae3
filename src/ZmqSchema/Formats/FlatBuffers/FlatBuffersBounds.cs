using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// No fewer bytes than things take, alignment included: found without looking at a letter, so that one walk is enough where the destination has
/// room in any case. Null takes none.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlatBuffersBounds
{
    /// <summary>A decimal as a string: its digits, sign and point.</summary>
    public const long OfDecimal = 8 + 32;

    /// <summary>A string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfText(string? value) => value is null ? 0 : 8 + (3L * value.Length);

    /// <summary>A vector, but for what its elements refer to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfVector(int count, int elementSize, int alignment) => alignment + 8 + ((long)count * elementSize);

    /// <summary>A vector of decimals.</summary>
    public static long OfDecimals(int count) => OfVector(count, sizeof(int) + (int)OfDecimal, sizeof(int));

    /// <summary>A struct that stands by itself, as a union's value.</summary>
    public static long OfStruct<T, TCodec>() where TCodec : IFlatBuffersStruct<T> => (long)TCodec.StructSize + TCodec.StructAlignment;

    /// <summary>A vector of strings.</summary>
    public static long OfTexts(ReadOnlySpan<string> values)
    {
        var bound = OfVector(values.Length, sizeof(int), sizeof(int));
        foreach (var value in values)
            bound += OfText(value);
        return bound;
    }

    /// <summary>A table.</summary>
    /// <param name="value">What it is written from.</param>
    /// <param name="depth">How many tables it stands in.</param>
    /// <exception cref="ArgumentException">The message nests too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfTable<T, TCodec>(T? value, int depth) where TCodec : IFlatBuffersTable<T>
    {
        if (value is null)
            return 0;
        if (depth >= FlatBuffersWriter.DeepestNesting)
            FlatBuffersWriter.ThrowTooDeep();
        return TCodec.Bound(value, depth + 1);
    }

    /// <summary>A vector of tables.</summary>
    /// <inheritdoc cref="OfTable{T, TCodec}"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfTables<T, TCodec>(ReadOnlySpan<T> values, int depth) where TCodec : IFlatBuffersTable<T>
    {
        var bound = OfVector(values.Length, sizeof(int), sizeof(int));
        for (var i = 0; i < values.Length; i++)
            bound += OfTable<T, TCodec>(values[i], depth);
        return bound;
    }

    /// <summary>A dictionary, which is a vector of tables.</summary>
    /// <inheritdoc cref="OfTable{T, TCodec}"/>
    public static long OfEntries<TKey, TValue, TCodec>(Dictionary<TKey, TValue>? entries, int depth)
        where TKey : notnull where TCodec : IFlatBuffersTable<KeyValuePair<TKey, TValue>>
    {
        if (entries is null)
            return 0;
        var bound = OfVector(entries.Count, sizeof(int), sizeof(int));
        foreach (var entry in entries)
            bound += OfTable<KeyValuePair<TKey, TValue>, TCodec>(entry, depth);
        return bound;
    }

    /// <summary>The value of a union.</summary>
    /// <inheritdoc cref="OfTable{T, TCodec}"/>
    public static long OfUnion<T, TCodec>(T? value, int depth) where TCodec : IFlatBuffersUnion<T> =>
        TCodec.CaseOf(value) == 0 ? 0 : TCodec.BoundCase(value!, depth);

    /// <summary>The two vectors of a vector of unions.</summary>
    /// <inheritdoc cref="OfTable{T, TCodec}"/>
    public static long OfUnions<T, TCodec>(ReadOnlySpan<T> values, int depth) where TCodec : IFlatBuffersUnion<T>
    {
        var bound = OfVector(values.Length, sizeof(byte), sizeof(byte)) + OfVector(values.Length, sizeof(int), sizeof(int));
        for (var i = 0; i < values.Length; i++)
            bound += OfUnion<T, TCodec>(values[i], depth);
        return bound;
    }
}
