using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// The vtables of one buffer: tables that are laid out alike share one. A few are kept at hand, more in a dictionary. Those that were written are
/// looked up where they stand, so that of them there is nothing to keep that the collector has to be told of.
/// </summary>
internal ref struct VTableLedger
{
    // Whose hash it is was asked for last: most tables come in rows.
    private ref readonly int _last;

    // A bit for the last six of each hash: most vtables are new, and then one look tells it.
    private ulong _seen;
    private int _count;
    private AtHand _known;
    private Measured _measured;
    private Dictionary<TableLayout, int>? _more;

    /// <summary>Where the vtable is that was asked for last.</summary>
    public int Last { get; private set; }

    /// <summary>Whether that is the vtable of <paramref name="layout"/>, and the layout is plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsLast(TableLayout layout) => Unsafe.AreSame(in _last, in layout.Hash);

    /// <summary>Remembers the vtable of a plain layout, which is written next, unless there may be one like it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(TableLayout layout, int position)
    {
        var bit = 1UL << layout.Hash;
        var count = _count;
        if ((_seen & bit) != 0 || (uint)count >= AtHand.Length)
            return false;

        _seen |= bit;
        _known[count] = new(layout.Hash, position);
        _count = count + 1;
        _last = ref layout.Hash;
        Last = position;
        return true;
    }

    /// <summary>Where the vtable of <paramref name="layout"/> is, or -1.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="buffer">Where vtables were written, as far as they were.</param>
    public int Find(TableLayout layout, ReadOnlySpan<byte> buffer)
    {
        if ((_seen & (1UL << layout.Hash)) == 0 && _more is null)
            return -1;

        // A vtable begins with its own size: where as many bytes are the same, it is the same vtable.
        for (var i = 0; i < _count; i++)
        {
            var (hash, position) = _known[i];
            if (hash == layout.Hash && (_measured[i] is { } measured ? AreAlike(measured, layout) : buffer[position..].StartsWith(layout.VTable)))
                return Found(layout, position);
        }

        return _more is not null && _more.TryGetValue(layout, out var found) ? Found(layout, found) : -1;
    }

    /// <summary>Remembers a vtable that was not found.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="position">Where it is.</param>
    /// <param name="isWritten">Whether it is in the buffer.</param>
    public void Add(TableLayout layout, int position, bool isWritten)
    {
        if (_count < AtHand.Length)
        {
            _seen |= 1UL << layout.Hash;
            _measured[_count] = isWritten ? null : layout;
            _known[_count++] = new(layout.Hash, position);
        }
        else
        {
            (_more ??= new(ByVTable.Comparer)).Add(layout, position);
        }

        Found(layout, position);
    }

    private int Found(TableLayout layout, int position)
    {
        _last = ref layout.IsPlain ? ref layout.Hash : ref Unsafe.NullRef<int>();
        return Last = position;
    }

    // By content, not by reference: whether a layout is remembered or made anew must not decide over the size of a buffer.
    private static bool AreAlike(TableLayout left, TableLayout right) => ReferenceEquals(left, right) || (left.Hash == right.Hash && left.VTable.SequenceEqual(right.VTable));

    private readonly record struct Known(int Hash, int Position);

    [InlineArray(Length)]
    private struct AtHand
    {
        public const int Length = 8;
        private Known _first;
    }

    [InlineArray(AtHand.Length)]
    private struct Measured
    {
        private TableLayout? _first;
    }

    private sealed class ByVTable : IEqualityComparer<TableLayout>
    {
        public static ByVTable Comparer { get; } = new();

        public bool Equals(TableLayout? left, TableLayout? right) => AreAlike(left!, right!);

        public int GetHashCode(TableLayout layout) => layout.Hash;
    }
}
