namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A vector of tables sorted by their key, as dictionaries and tables with a key are written. Where a peer has not sorted it, not all are found.</summary>
/// <typeparam name="TView">The view of a table.</typeparam>
/// <typeparam name="TKey">A number, an enum, or the UTF-8 of a string.</typeparam>
public readonly ref struct FlatBuffersSortedTables<TView, TKey> : IViewVector<TView>
    where TView : IFlatBuffersView<TView>, IFlatBuffersKeyed<TKey>, allows ref struct
    where TKey : allows ref struct
{
    private readonly FlatBuffersTables<TView> _tables;

    internal FlatBuffersSortedTables(FlatBuffersTables<TView> tables) => _tables = tables;

    /// <inheritdoc/>
    public int Length => _tables.Length;

    /// <inheritdoc/>
    public TView this[int index] => _tables[index];

    /// <summary>Finds the table with a key by halves, or returns false with a view of defaults.</summary>
    /// <exception cref="MalformedMessageException">A table on the way is not within the buffer.</exception>
    public bool TryFind(scoped TKey key, out TView found)
    {
        var (low, high) = (0, Length - 1);
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            found = _tables[middle];
            var order = found.CompareKey(key);
            if (order == 0)
                return true;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        found = TView.Over(default);
        return false;
    }

    /// <summary>Walks over the elements.</summary>
    public ViewEnumerator<FlatBuffersSortedTables<TView, TKey>, TView> GetEnumerator() => new(this);
}
