using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>The vtables of one buffer: tables that are laid out alike share one. A few are kept at hand, more in a dictionary.</summary>
internal ref struct VTableLedger
{
    private TableLayout? _first;
    private int _firstPosition;
    private AtHand _layouts;
    private Positions _positions;
    private int _count;
    private Dictionary<TableLayout, int>? _more;

    /// <summary>Where the vtable of <paramref name="layout"/> is, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Find(TableLayout layout)
    {
        if (_first is null)
            return -1;
        return ReferenceEquals(_first, layout) ? _firstPosition : FindFurther(layout);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int FindFurther(TableLayout layout)
    {
        if (AreAlike(_first!, layout))
            return _firstPosition;
        for (var i = 0; i < _count; i++)
        {
            if (AreAlike(_layouts[i]!, layout))
                return _positions[i];
        }

        return _more is not null && _more.TryGetValue(layout, out var position) ? position : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(TableLayout layout, int position)
    {
        if (_first is null)
        {
            _first = layout;
            _firstPosition = position;
        }
        else
        {
            AddFurther(layout, position);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddFurther(TableLayout layout, int position)
    {
        if (_count < AtHand.Length)
        {
            _layouts[_count] = layout;
            _positions[_count++] = position;
        }
        else
        {
            (_more ??= new(ByVTable.Comparer)).Add(layout, position);
        }
    }

    // By content, not by reference: whether a layout is remembered or made anew must not decide over the size of a buffer.
    private static bool AreAlike(TableLayout left, TableLayout right) => ReferenceEquals(left, right) || (left.Hash == right.Hash && left.VTable.SequenceEqual(right.VTable));

    [InlineArray(Length)]
    private struct AtHand
    {
        public const int Length = 8;
        private TableLayout? _first;
    }

    [InlineArray(AtHand.Length)]
    private struct Positions
    {
        private int _first;
    }

    private sealed class ByVTable : IEqualityComparer<TableLayout>
    {
        public static ByVTable Comparer { get; } = new();

        public bool Equals(TableLayout? left, TableLayout? right) => AreAlike(left!, right!);

        public int GetHashCode(TableLayout layout) => layout.Hash;
    }
}
