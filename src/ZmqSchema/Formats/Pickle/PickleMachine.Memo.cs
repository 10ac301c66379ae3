namespace ZmqSchema.Formats.Pickle;

/// <summary>Values that get a number, and are referred to by it.</summary>
internal ref partial struct PickleMachine
{
    private int Memoize(int at, long number, int next)
    {
        if (!HasValues(1))
            return Underflows(at);

        // Picklers number what they write from 0 or 1 on, and each takes a byte at least.
        return _memo.TryPut(number, _stack[_stack.Count - 1], _body.Length) ? next : Fail(at, "numbers a value {0}, in {1} bytes", number, _body.Length);
    }

    private int Get(int at, long number, int next)
    {
        ref var slot = ref _memo.TryGet(number, out var isThere);
        if (!isThere)
            return Fail(at, "refers to a value by the number {0}, and none has it", number);
        if (slot >= 0 && PickleCode.IsText(_body[slot]))
            slot = _heap.Add(_body[slot], slot);
        _stack.Add(slot);
        return next;
    }
}
