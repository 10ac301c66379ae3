using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>
/// Runs all opcodes of a body over the places of values, not over values: no object is made, whatever the body says. What would import or
/// call is refused here, by name, before the first field of a message is read.
/// </summary>
internal ref partial struct PickleMachine
{
    private readonly ReadOnlySpan<byte> _body;
    private Growing<int> _stack;
    private Growing<int> _marks;
    private PickleMemo _memo;
    private PickleHeap _heap;
    private Malformation _malformation;
    private int _fence;
    private int _firstGlobal;

    // Globals that stand for plain data once they are called, and which nothing has called so far.
    private int _uncalled;

    public PickleMachine(ReadOnlySpan<byte> body, PickleScratch scratch)
    {
        _body = body;
        _stack = new(scratch.Stack);
        _marks = new(scratch.Marks);
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
        _marks.End();
        _memo.End();
        _heap.End();
    }

    /// <summary>Runs the body and answers with the value that is left, or says what is wrong.</summary>
    public bool TryRun(out int root)
    {
        root = 0;
        for (var at = 0; at >= 0;)
        {
            at = RunRows(at);
            if (at < 0)
                return false;
            if (at >= _body.Length)
                return Ends() >= 0;
            if (_body[at] == PickleCode.Stop)
                return Stops(at, out root);
            at = Step(_body[at], at);
        }

        return false;
    }

    /// <summary>Runs one opcode and returns where the next is, or -1.</summary>
    private int Step(byte code, int at)
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
            case PickleCode.ShortBinUnicode or PickleCode.ShortBinBytes or PickleCode.ShortBinString or PickleCode.Long1:
                return PushCounted(at, 1);
            case PickleCode.BinUnicode or PickleCode.BinBytes or PickleCode.BinString or PickleCode.Long4:
                return PushCounted(at, 4);
            case PickleCode.BinUnicode8 or PickleCode.BinBytes8 or PickleCode.ByteArray8:
                return PushCounted(at, 8);
            case PickleCode.Int or PickleCode.Long or PickleCode.Float or PickleCode.String or PickleCode.Unicode:
                return EndOfLine(at) is > 0 and var end ? Push(at, end - at) : Ends();
            case PickleCode.Mark:
                return Mark(at);
            case PickleCode.EmptyTuple or PickleCode.EmptySet:
                return PushNumbered(at + 1, _heap.Add(code, at));
            case PickleCode.AddItems:
                return Fill(at, isDict: false);
            case PickleCode.Tuple or PickleCode.List or PickleCode.FrozenSet:
                return TakesMark(out var first) ? Collect(at, code, first) : Underflows(at);
            case PickleCode.Dict:
                return CollectDict(at);
            case PickleCode.Tuple1 or PickleCode.Tuple2 or PickleCode.Tuple3:
                var count = code - PickleCode.Tuple1 + 1;
                return HasValues(count) ? Collect(at, code, _stack.Count - count) : Underflows(at);
            case PickleCode.Append:
                return Put(at, isDict: false, _stack.Count - 1);
            case PickleCode.SetItem:
                return Put(at, isDict: true, _stack.Count - 2);
            case PickleCode.Pop:
                // Of a mark without values it takes the mark.
                if (HasValues(1))
                    _stack.Shrink(_stack.Count - 1);
                else if (!TakesMark(out _))
                    return Underflows(at);
                return at + 1;
            case PickleCode.PopMark:
                if (!TakesMark(out var bottom))
                    return Underflows(at);
                _stack.Shrink(bottom);
                return at + 1;
            case PickleCode.Dup:
                if (!HasValues(1))
                    return Underflows(at);
                _stack.Add(_stack[_stack.Count - 1]);
                return at + 1;
            case PickleCode.Memoize:
                return Memoize(at, _memo.Count, at + 1);
            case PickleCode.BinGet:
                return Has(at, 2) ? Get(at, _body[at + 1], at + 2) : Ends();
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

    private int Mark(int at)
    {
        _marks.Add(_stack.Count);
        _fence = _stack.Count;
        return at + 1;
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

    /// <summary>Takes the topmost mark away: the values above it begin at <paramref name="first"/>.</summary>
    private bool TakesMark(out int first)
    {
        first = _fence;
        if (_marks.Count == 0)
            return false;
        _marks.Shrink(_marks.Count - 1);
        _fence = _marks.Count > 0 ? _marks[_marks.Count - 1] : 0;
        return true;
    }

    /// <summary>Whether so many values lie above the topmost mark.</summary>
    private readonly bool HasValues(int count) => _stack.Count - _fence >= count;

    private bool Stops(int at, out int root)
    {
        root = 0;
        if (_firstGlobal != 0)
            return Refuse(at, _firstGlobal, isCalled: false) >= 0;
        if (_uncalled > 0)
            return Refuse(at, _heap.FirstUncalled(), isCalled: false) >= 0;
        if (!HasValues(1))
            return Underflows(at) >= 0;
        if (_stack.Count > 1)
            return Fails(at, "leaves {0} values, and a message is one", _stack.Count);
        if (at + 1 < _body.Length)
            return Fails(at + 1, "is followed by {0} bytes more", _body.Length - at - 1);
        root = _stack[0];
        return true;
    }

    private int Underflows(int at) => Fail(at, "takes a value that is not there");

    private int Ends() => Fail(_body.Length, "ends too early");

    private bool Fails(int at, string reason, long actual = 0) => Fail(at, reason, actual) >= 0;
}
