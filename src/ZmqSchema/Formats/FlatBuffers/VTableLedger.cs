using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>The vtables of one buffer: tables that are laid out alike share one. A few are kept at hand, more in a dictionary.</summary>
internal ref struct VTableLedger
{
    // Whose hash it is was asked for last: most tables come in rows. Unlike a layout, the collector need not be told of it.
    private ref readonly int _last;
    private int _lastPosition;
    private int _count;
    private Vector256<int> _hashes;
    private Positions _positions;
    private AtHand _layouts;
    private Dictionary<TableLayout, int>? _more;

    /// <summary>Where the vtable of <paramref name="layout"/> is, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(TableLayout layout) => Unsafe.AreSame(in _last, in layout.Hash) ? _lastPosition : _count == 0 ? -1 : FindFurther(layout);

    /// <summary>Remembers a vtable that was not found.</summary>
    public void Add(TableLayout layout, int position)
    {
        _last = ref layout.Hash;
        _lastPosition = position;
        if (_count < AtHand.Length)
        {
            Unsafe.Add(ref Unsafe.As<Vector256<int>, int>(ref _hashes), _count) = layout.Hash;
            _layouts[_count] = layout;
            _positions[_count++] = position;
        }
        else
        {
            (_more ??= new(ByVTable.Comparer)).Add(layout, position);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindFurther(TableLayout layout)
    {
        var known = (1u << _count) - 1;
        for (var alike = Vector256.Equals(_hashes, Vector256.Create(layout.Hash)).ExtractMostSignificantBits() & known; alike != 0; alike &= alike - 1)
        {
            var i = BitOperations.TrailingZeroCount(alike);
            if (AreAlike(_layouts[i]!, layout))
                return Found(layout, _positions[i]);
        }

        return _more is not null && _more.TryGetValue(layout, out var position) ? Found(layout, position) : -1;
    }

    private int Found(TableLayout layout, int position)
    {
        _last = ref layout.Hash;
        return _lastPosition = position;
    }

    // By content, not by reference: whether a layout is remembered or made anew must not decide over the size of a buffer.
    private static bool AreAlike(TableLayout left, TableLayout right) => ReferenceEquals(left, right) || (left.Hash == right.Hash && left.VTable.SequenceEqual(right.VTable));

    [InlineArray(Length)]
    private struct AtHand
    {
        // As many as hashes are compared at once.
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
