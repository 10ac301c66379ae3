using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>The values that a body has numbered, to refer to them again.</summary>
internal ref struct PickleMemo(PickleScratch scratch)
{
    private const int Nothing = int.MinValue;
    private Growing<int> _values = new(scratch.Memo);

    /// <summary>How many there are: the number that MEMOIZE gives.</summary>
    public int Count { get; private set; }

    /// <summary>Gives a value a number, which is not above <paramref name="greatest"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPut(long number, int value, int greatest)
    {
        if (number != _values.Count)
            return TryPutElsewhere(number, value, greatest);
        _values.Add(value);
        Count++;
        return true;
    }

    /// <summary>The slot of the value with a number.</summary>
    public readonly ref int TryGet(long number, out bool isThere)
    {
        isThere = number < _values.Count && _values[(int)number] != Nothing;
        return ref isThere ? ref _values[(int)number] : ref Unsafe.NullRef<int>();
    }

    /// <summary>The container that has a number; of a value that is no container yet, false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGetShared(int number, out int container)
    {
        container = number < _values.Count ? _values[number] : 0;
        return container < 0 && container != Nothing;
    }

    /// <summary>Gives the memory back.</summary>
    public readonly void End() => _values.End();

    private bool TryPutElsewhere(long number, int value, int greatest)
    {
        if (number > greatest)
            return false;
        if (number >= _values.Count)
            _values.Extend((int)number + 1, Nothing);
        ref var slot = ref _values[(int)number];
        Count += slot == Nothing ? 1 : 0;
        slot = value;
        return true;
    }
}
