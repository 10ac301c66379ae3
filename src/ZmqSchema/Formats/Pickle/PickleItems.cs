using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>The values in a container, one after the other.</summary>
internal ref struct PickleItems
{
    // What is left of the chunk, and where the next one is.
    private ReadOnlySpan<int> _run;
    private int _next;

    public PickleItems(in PickleContainer container) => _next = container.First;

    /// <summary>The next two, where they are in one chunk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPeek(scoped ref PickleSource source, out int first, out int second)
    {
        if (_run.Length == 0)
            Turn(ref source);
        var run = _run;
        if (run.Length < 2)
        {
            (first, second) = (0, 0);
            return false;
        }

        (first, second) = (run[0], run[1]);
        return true;
    }

    /// <summary>Passes over two that were looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pass() => _run = _run[2..];

    /// <summary>As many of the next as lie behind each other; none where there are none left.</summary>
    public ReadOnlySpan<int> NextRun(scoped ref PickleSource source)
    {
        if (_run.Length == 0)
            Turn(ref source);
        var run = _run;
        _run = default;
        return run;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next(scoped ref PickleSource source, out int item)
    {
        if (_run.Length == 0)
            Turn(ref source);
        item = 0;
        if (_run.Length == 0)
            return false;
        item = _run[0];
        _run = _run[1..];
        return true;
    }

    // A chunk is the number of its values, where the next chunk is or 0, and the values.
    private void Turn(scoped ref PickleSource source)
    {
        if (_next == 0)
            return;
        var items = source.Items;
        _run = items.Slice(_next + PickleHeap.ChunkHeader, items[_next]);
        _next = items[_next + 1];
    }
}
