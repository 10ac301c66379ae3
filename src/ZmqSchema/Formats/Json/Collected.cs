using System.Buffers;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>Elements whose number is known only when they have been read: in memory of the pool until then.</summary>
internal ref struct Collected<T>
{
    private const int First = 32;
    private T[]? _room;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The elements.</summary>
    public readonly ReadOnlySpan<T> Items => _room.AsSpan(0, Count);

    /// <summary>Makes room for one more, whose place is <see cref="Last"/> then; or says that they are too many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Adds(ref JsonSource source, int at)
    {
        if ((_room is null || Count == _room.Length) && !Grows(ref source, at))
            return false;
        Count++;
        return true;
    }

    /// <summary>The place of the element that was added last.</summary>
    public readonly ref T Last => ref _room![Count - 1];

    /// <summary>Gives the memory back.</summary>
    public void End()
    {
        if (_room is not null)
            ArrayPool<T>.Shared.Return(_room, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _room = null;
    }

    private bool Grows(ref JsonSource source, int at)
    {
        var size = Math.Max(First, Count * 2);
        if (Count > 0 && !source.Affords(at, (long)size * Unsafe.SizeOf<T>()))
            return false;

        var room = ArrayPool<T>.Shared.Rent(size);
        Items.CopyTo(room);
        var count = Count;
        End();
        (_room, Count) = (room, count);
        return true;
    }
}
