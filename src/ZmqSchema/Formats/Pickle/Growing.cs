using System.Buffers;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A list that begins in memory that is there already, and moves to the pool when it grows out of it.</summary>
internal ref struct Growing<T>(Span<T> room) where T : unmanaged
{
    private Span<T> _items = room;
    private T[]? _rented;

    public int Count { get; private set; }

    public readonly Span<T> Items => _items[..Count];

    /// <summary>An item; <paramref name="index"/> is less than <see cref="Count"/>.</summary>
    public readonly ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if ((uint)Count >= (uint)_items.Length)
            Grow(Count + 1);
        _items[Count++] = item;
    }

    public void Add(ReadOnlySpan<T> items)
    {
        if (items.Length > _items.Length - Count)
            Grow(Count + items.Length);
        items.CopyTo(_items[Count..]);
        Count += items.Length;
    }

    /// <summary>Room behind the last item, for so many at least. What was put there is counted by <see cref="Take"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Room(int atLeast)
    {
        if (atLeast > _items.Length - Count)
            Grow(Count + atLeast);
        return _items[Count..];
    }

    /// <summary>Counts so many items of the room.</summary>
    public void Take(int count) => Count += count;

    /// <summary>Makes it that long: what is new is <paramref name="filler"/>.</summary>
    public void Extend(int count, T filler)
    {
        if (count > _items.Length)
            Grow(count);
        _items[Count..count].Fill(filler);
        Count = count;
    }

    /// <summary>Takes all but the first away.</summary>
    public void Shrink(int count) => Count = count;

    /// <summary>Gives the memory back.</summary>
    public readonly void End()
    {
        if (_rented is not null)
            ArrayPool<T>.Shared.Return(_rented);
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(atLeast, _items.Length * 2));
        _items[..Count].CopyTo(larger);
        End();
        _items = _rented = larger;
    }
}
