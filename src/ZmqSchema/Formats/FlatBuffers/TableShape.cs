using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>
/// The slots of one kind of table, what it becomes, and the layouts it has had lately: which fields are present decides over vtable and offsets,
/// and the tables that a program sends are present in few ways.
/// </summary>
/// <param name="slots">By id; those without a size are unused.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TableShape(params SlotShape[] slots)
{
    private const int Remembered = 16;

    // Replaced whole, never changed: two threads that race for a place only make a layout twice.
    private readonly TableLayout?[] _layouts = new TableLayout?[Remembered];

    // Where nothing is absent, as in most tables that are small.
    private readonly ulong _all = slots.Length > 64 ? 0 : Enumerable.Range(0, slots.Length).Where(id => slots[id].Size > 0).Aggregate(0UL, (all, id) => all | (1UL << id));
    private TableLayout? _full;

    // The greatest alignment first, so that no padding is needed between fields; as flatc orders them.
    private readonly int[] _order = [.. Enumerable.Range(0, slots.Length).Where(id => slots[id].Size > 0).OrderByDescending(id => slots[id].Alignment).ThenBy(id => id)];

    /// <summary>Bytes of the object that such a table becomes beside what its fields refer to, and of what is made for absent fields.</summary>
    public long Cost { get; init; }

    /// <summary>The layout of a table of up to 64 slots.</summary>
    /// <param name="present">A bit for each slot, by its id.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TableLayout Of(ulong present) => present == _all && _full is { } full ? full : OfOthers(present);

    private TableLayout OfOthers(ulong present)
    {
        if (present == _all)
            return _full = Make([present]);
        ref var place = ref _layouts[(int)((present * 0x9E37_79B9_7F4A_7C15) >> 60)];
        return place is { } known && known.First == present ? known : place = Make([present]);
    }

    /// <summary>The layout of a table of any number of slots.</summary>
    /// <param name="present">A bit for each slot, by its id; 64 in a word.</param>
    public TableLayout Of(ReadOnlySpan<ulong> present)
    {
        var hash = 0UL;
        foreach (var word in present)
            hash = (hash ^ word) * 0x9E37_79B9_7F4A_7C15;
        ref var place = ref _layouts[(int)(hash >> 60)];
        return place is { } known && known.Present.SequenceEqual(present) ? known : place = Make(present);
    }

    private TableLayout Make(ReadOnlySpan<ulong> present)
    {
        var offsets = new ushort[slots.Length];
        var size = sizeof(int);
        var alignment = sizeof(int);
        foreach (var id in _order)
        {
            if ((present[id / 64] & (1UL << (id % 64))) == 0)
                continue;
            offsets[id] = (ushort)size;
            size += slots[id].Size;
            alignment = Math.Max(alignment, slots[id].Alignment);
        }

        return size <= ushort.MaxValue ? new(present, offsets, size, alignment)
            : throw new ArgumentException($"The inline fields of a table take {size} bytes, and its vtable can place {ushort.MaxValue}.");
    }
}

/// <summary>What a slot takes within its table.</summary>
/// <param name="Size">Bytes; 0 for an unused slot.</param>
/// <param name="Alignment">What its address is a multiple of.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SlotShape(int Size, int Alignment);
