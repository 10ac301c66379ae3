using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>The values in a container, one after the other.</summary>
internal struct PickleItems
{
    private int _at;
    private int _left;
    private int _next;

    public PickleItems(in PickleContainer container) => _next = container.First;

    /// <summary>The next two, where they are in one chunk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPeek(ref PickleSource source, out int first, out int second)
    {
        if (_left == 0)
            Turn(ref source);
        if (_left < 2)
        {
            (first, second) = (0, 0);
            return false;
        }

        var items = source.Items;
        (first, second) = (items[_at], items[_at + 1]);
        return true;
    }

    /// <summary>Passes over two that were looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pass()
    {
        _at += 2;
        _left -= 2;
    }

    /// <summary>As many of the next as lie behind each other; none where there are none left.</summary>
    public ReadOnlySpan<int> NextRun(ref PickleSource source)
    {
        if (_left == 0)
            Turn(ref source);
        var run = source.Items.Slice(_at, _left);
        _left = 0;
        return run;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next(ref PickleSource source, out int item)
    {
        if (_left == 0)
            Turn(ref source);
        item = 0;
        if (_left == 0)
            return false;
        item = source.Items[_at++];
        _left--;
        return true;
    }

    // A chunk is the number of its values, where the next chunk is or 0, and the values.
    private void Turn(ref PickleSource source)
    {
        if (_next == 0)
            return;
        var items = source.Items;
        (_left, _at, _next) = (items[_next], _next + 2, items[_next + 1]);
    }
}
