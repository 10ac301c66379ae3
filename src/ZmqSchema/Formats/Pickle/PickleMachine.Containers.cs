namespace ZmqSchema.Formats.Pickle;

/// <summary>How values come into containers.</summary>
internal ref partial struct PickleMachine
{
    /// <summary>Makes a container of what lies above a place.</summary>
    private int Collect(int at, byte code, int first)
    {
        var values = _stack.Items[first..];
        if (code == PickleCode.FrozenSet && _heap.IsUnhashable(values, 1, out var key))
            return FailUnhashable(at, key);
        var container = _heap.Add(code, at);
        _heap.Put(container, values);
        _stack.Shrink(first);
        _stack.Add(container);
        return at + 1;
    }

    private int CollectDict(int at)
    {
        if (!TakesMark(out var first))
            return Underflows(at);
        var dict = _heap.Add(PickleCode.Dict, at);
        if (!TryPut(at, dict, isDict: true, _stack.Items[first..]))
            return -1;
        _stack.Shrink(first);
        _stack.Add(dict);
        return at + 1;
    }

    /// <summary>Puts what lies above the topmost mark into what lies below it.</summary>
    private int Fill(int at, bool isDict) => TakesMark(out var first) ? Put(at, isDict, first) : Underflows(at);

    /// <summary>Puts what lies above a place into what lies below it.</summary>
    private int Put(int at, bool isDict, int first)
    {
        if (first <= _fence)
            return Underflows(at);
        if (!TryPut(at, _stack[first - 1], isDict, _stack.Items[first..]))
            return -1;
        _stack.Shrink(first);
        return at + 1;
    }

    private bool TryPut(int at, int into, bool isDict, ReadOnlySpan<int> values)
    {
        var code = _heap.CodeOf(into);
        var isSet = _body[at] == PickleCode.AddItems;
        if (isDict ? !PickleCode.IsDict(code) : isSet ? code != PickleCode.EmptySet : !PickleCode.IsList(code))
            return Fails(at, $"would put a value into {PickleCode.Words(code)}");
        if (isDict && values.Length % 2 != 0)
            return Fails(at, "has a key without a value");
        if ((isDict || isSet) && _heap.IsUnhashable(values, isDict ? 2 : 1, out var key))
            return FailUnhashable(at, key) >= 0;
        _heap.Put(into, values);
        return true;
    }

    private int FailUnhashable(int at, byte key) => Fail(at, $"has {PickleCode.Words(key)} as a key, which Python refuses too");
}
