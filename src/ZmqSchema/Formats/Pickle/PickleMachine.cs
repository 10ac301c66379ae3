using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>
/// Runs all opcodes of a body over the places of values, not over values: no object is made, whatever the body says. What would import or
/// call is refused here, by name, before the first field of a message is read.
/// </summary>
internal ref partial struct PickleMachine
{
    /// <summary>What MARK leaves on the stack.</summary>
    private const int Mark = int.MinValue;

    private readonly ReadOnlySpan<byte> _body;
    private Growing<int> _stack;
    private PickleMemo _memo;
    private PickleHeap _heap;
    private Malformation _malformation;
    private int _firstGlobal;

    public PickleMachine(ReadOnlySpan<byte> body, PickleScratch scratch)
    {
        _body = body;
        _stack = new(scratch.Stack);
        _memo = new(scratch);
        _heap = new(body, scratch);
    }

    public readonly Malformation Malformation => _malformation;

    public readonly ReadOnlySpan<int> Items => _heap.Items;

    public readonly ReadOnlySpan<PickleContainer> Containers => _heap.Containers;

    /// <summary>Gives the memory back.</summary>
    public readonly void End()
    {
        _stack.End();
        _memo.End();
        _heap.End();
    }

    /// <summary>Runs the body and answers with the value that is left, or says what is wrong.</summary>
    public bool TryRun(out int root)
    {
        root = 0;
        var at = 0;
        while (true)
        {
            if ((uint)at >= (uint)_body.Length)
                return Fails(at, "ends too early");
            var code = _body[at];
            if (code == PickleCode.Stop)
                return Stops(at, out root);
            if ((at = Step(code, at)) < 0)
                return false;
        }
    }

    /// <summary>Runs one opcode and returns where the next is, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Step(byte code, int at)
    {
        switch (code)
        {
            case PickleCode.ShortBinUnicode or PickleCode.ShortBinBytes or PickleCode.ShortBinString or PickleCode.Long1:
                return PushCounted(at, 1);
            case PickleCode.Memoize:
                return Memoize(at, _memo.Count, at + 1);
            case PickleCode.BinFloat:
                // They come in rows.
                while ((at = Push(at, 9)) > 0 && at < _body.Length && _body[at] == PickleCode.BinFloat)
                {
                }

                return at;
            case PickleCode.BinInt1:
                return Push(at, 2);
            case PickleCode.BinInt2:
                return Push(at, 3);
            case PickleCode.BinInt:
                return Push(at, 5);
            case PickleCode.None or PickleCode.NewTrue or PickleCode.NewFalse:
                _stack.Add(at);
                return at + 1;
            case PickleCode.Mark:
                _stack.Add(Mark);
                return at + 1;
            case PickleCode.EmptyDict or PickleCode.EmptyList or PickleCode.EmptyTuple or PickleCode.EmptySet:
                _stack.Add(_heap.Add(code, at));
                return at + 1;
            case PickleCode.SetItems:
                return Fill(at, isDict: true);
            case PickleCode.Appends or PickleCode.AddItems:
                return Fill(at, isDict: false);
            case PickleCode.BinGet:
                return Has(at, 2) ? Get(at, _body[at + 1], at + 2) : Ends();
            default:
                return StepFurther(code, at);
        }
    }

    private int StepFurther(byte code, int at)
    {
        switch (code)
        {
            case PickleCode.Proto:
                return !Has(at, 2) ? Ends()
                    : _body[at + 1] <= PickleCode.NewestProtocol ? at + 2
                    : Fail(at, "is of protocol {0}, and the newest known here is {1}", _body[at + 1], PickleCode.NewestProtocol);
            case PickleCode.Frame:
                return !Has(at, 9) ? Ends()
                    : BinaryPrimitives.ReadUInt64LittleEndian(_body[(at + 1)..]) is var length && length <= (ulong)(_body.Length - at - 9) ? at + 9
                    : Fail(at, "has a frame of {0} bytes, and {1} follow", (long)Math.Min(length, long.MaxValue), _body.Length - at - 9);
            case PickleCode.BinUnicode or PickleCode.BinBytes or PickleCode.BinString or PickleCode.Long4:
                return PushCounted(at, 4);
            case PickleCode.BinUnicode8 or PickleCode.BinBytes8 or PickleCode.ByteArray8:
                return PushCounted(at, 8);
            case PickleCode.Int or PickleCode.Long or PickleCode.Float or PickleCode.String or PickleCode.Unicode:
                return EndOfLine(at) is > 0 and var end ? Push(at, end - at) : Ends();
            case PickleCode.Tuple or PickleCode.List or PickleCode.FrozenSet:
                return MarkedFrom() is >= 0 and var from ? Collect(at, code, from + 1, marks: 1) : Underflows(at);
            case PickleCode.Dict:
                return CollectDict(at);
            case PickleCode.Tuple1 or PickleCode.Tuple2 or PickleCode.Tuple3:
                var count = code - PickleCode.Tuple1 + 1;
                return HasValues(count) ? Collect(at, code, _stack.Count - count, marks: 0) : Underflows(at);
            case PickleCode.Append:
                return Put(at, isDict: false, _stack.Count - 1, marks: 0);
            case PickleCode.SetItem:
                return Put(at, isDict: true, _stack.Count - 2, marks: 0);
            case PickleCode.Pop:
                if (_stack.Count == 0)
                    return Underflows(at);
                _stack.Shrink(_stack.Count - 1);
                return at + 1;
            case PickleCode.PopMark:
                if (MarkedFrom() is var mark && mark < 0)
                    return Underflows(at);
                _stack.Shrink(mark);
                return at + 1;
            case PickleCode.Dup:
                if (!HasValues(1))
                    return Underflows(at);
                _stack.Add(_stack[_stack.Count - 1]);
                return at + 1;
            case PickleCode.LongBinGet:
                return Has(at, 5) ? Get(at, BinaryPrimitives.ReadUInt32LittleEndian(_body[(at + 1)..]), at + 5) : Ends();
            case PickleCode.BinPut:
                return Has(at, 2) ? Memoize(at, _body[at + 1], at + 2) : Ends();
            case PickleCode.LongBinPut:
                return Has(at, 5) ? Memoize(at, BinaryPrimitives.ReadUInt32LittleEndian(_body[(at + 1)..]), at + 5) : Ends();
            case PickleCode.Get or PickleCode.Put:
                var line = EndOfLine(at);
                if (line < 0)
                    return Ends();
                return !PickleLines.TryNumber(_body[(at + 1)..(line - 1)], out var number) ? Fail(at, "has a memo number that is none")
                    : code == PickleCode.Get ? Get(at, number, line) : Memoize(at, number, line);
            default:
                return StepToImport(code, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Has(int at, int size) => size <= _body.Length - at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Push(int at, int size)
    {
        if (!Has(at, size))
            return Ends();
        _stack.Add(at);
        return at + size;
    }

    /// <summary>Pushes a value whose bytes are counted in front of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PushCounted(int at, int prefix)
    {
        if (!Has(at, 1 + prefix))
            return Ends();
        var length = prefix == 1 ? _body[at + 1] : prefix == 4 ? BinaryPrimitives.ReadUInt32LittleEndian(_body[(at + 1)..]) : BinaryPrimitives.ReadUInt64LittleEndian(_body[(at + 1)..]);
        var rest = _body.Length - at - 1 - prefix;
        if (length > (ulong)rest)
            return Fail(at, "has {0} bytes, and {1} follow", (long)Math.Min(length, long.MaxValue), rest);
        _stack.Add(at);
        var end = at + 1 + prefix + (int)length;
        return end < _body.Length && _body[end] == PickleCode.Memoize ? Memoize(end, _memo.Count, end + 1) : end;
    }

    /// <summary>Behind the line feed, or -1.</summary>
    private readonly int EndOfLine(int at)
    {
        var length = _body[(at + 1)..].IndexOf((byte)'\n');
        return length < 0 ? -1 : at + 2 + length;
    }

    /// <summary>The place of the topmost mark, or -1.</summary>
    private readonly int MarkedFrom() => _stack.Items.LastIndexOf(Mark);

    /// <summary>Whether so many values lie above the topmost mark.</summary>
    private readonly bool HasValues(int count) => _stack.Count >= count && !_stack.Items[^count..].Contains(Mark);

    /// <summary>Makes a container of what lies above a place.</summary>
    private int Collect(int at, byte code, int first, int marks)
    {
        var values = _stack.Items[first..];
        if (code == PickleCode.FrozenSet && _heap.IsUnhashable(values, 1, out var key))
            return FailUnhashable(at, key);
        var container = _heap.Add(code, at);
        _heap.Put(container, values);
        _stack.Shrink(first - marks);
        _stack.Add(container);
        return at + 1;
    }

    private int CollectDict(int at)
    {
        var mark = MarkedFrom();
        if (mark < 0)
            return Underflows(at);
        _stack[mark] = _heap.Add(PickleCode.Dict, at);
        return Put(at, isDict: true, mark + 1, marks: 0);
    }

    /// <summary>Puts what lies above the topmost mark into what lies below it.</summary>
    private int Fill(int at, bool isDict)
    {
        var mark = MarkedFrom();
        return mark < 1 ? Underflows(at) : Put(at, isDict, mark + 1, marks: 1);
    }

    /// <summary>Puts what lies above a place into what lies below it.</summary>
    private int Put(int at, bool isDict, int first, int marks)
    {
        var into = first - marks - 1;
        if (into < 0 || _stack[into] == Mark || (marks == 0 && _stack.Items[first..].Contains(Mark)))
            return Underflows(at);

        var code = _heap.CodeOf(_stack[into]);
        var isSet = _body[at] == PickleCode.AddItems;
        var values = _stack.Items[first..];
        if (isDict ? !PickleCode.IsDict(code) : isSet ? code != PickleCode.EmptySet : !PickleCode.IsList(code))
            return Fail(at, $"would put a value into {PickleCode.Words(code)}");
        if (isDict && values.Length % 2 != 0)
            return Fail(at, "has a key without a value");
        if ((isDict || isSet) && _heap.IsUnhashable(values, isDict ? 2 : 1, out var key))
            return FailUnhashable(at, key);

        _heap.Put(_stack[into], values);
        _stack.Shrink(into + 1);
        return at + 1;
    }

    private int Memoize(int at, long number, int next)
    {
        if (_stack.Count == 0 || _stack[_stack.Count - 1] == Mark)
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

    private bool Stops(int at, out int root)
    {
        root = 0;
        if (_firstGlobal != 0)
            return Refuse(at, _firstGlobal, isCalled: false) >= 0;
        if (_stack.Count == 0 || _stack[_stack.Count - 1] == Mark)
            return Underflows(at) >= 0;
        if (_stack.Count > 1)
            return Fails(at, "leaves {0} values, and a message is one", _stack.Count);
        if (at + 1 < _body.Length)
            return Fails(at + 1, "is followed by {0} bytes more", _body.Length - at - 1);
        root = _stack[0];
        return true;
    }

    private int FailUnhashable(int at, byte key) => Fail(at, $"has {PickleCode.Words(key)} as a key, which Python refuses too");

    private int Underflows(int at) => Fail(at, "takes a value that is not there");

    private int Ends() => Fail(_body.Length, "ends too early");

    private bool Fails(int at, string reason, long actual = 0) => Fail(at, reason, actual) >= 0;
}
