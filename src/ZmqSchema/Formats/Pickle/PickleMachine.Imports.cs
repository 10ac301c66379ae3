namespace ZmqSchema.Formats.Pickle;

/// <summary>What is no data: it is looked at only to say what it would have done.</summary>
internal ref partial struct PickleMachine
{
    private int StepToImport(byte code, int at)
    {
        switch (code)
        {
            case PickleCode.Global:
                var end = EndOfLine(at);
                end = end < 0 ? -1 : EndOfLine(end - 1);
                if (end < 0)
                    return Ends();
                _stack.Add(AddGlobal(code, at, 0, 0));
                return end;
            case PickleCode.StackGlobal:
                if (!HasValues(2))
                    return Underflows(at);
                var global = AddGlobal(code, at, _stack[_stack.Count - 2], _stack[_stack.Count - 1]);
                _stack.Shrink(_stack.Count - 2);
                _stack.Add(global);
                return at + 1;
            case PickleCode.Inst:
                return EndOfLine(at) is > 0 and var middle && EndOfLine(middle - 1) > 0 ? Refuse(at, AddGlobal(code, at, 0, 0), isCalled: true) : Ends();
            case PickleCode.Reduce:
                return Reduce(at);
            case PickleCode.NewObj or PickleCode.Build:
                return HasValues(2) ? Refuse(at, _stack[_stack.Count - 2], isCalled: true) : Underflows(at);
            case PickleCode.NewObjEx:
                return HasValues(3) ? Refuse(at, _stack[_stack.Count - 3], isCalled: true) : Underflows(at);
            case PickleCode.Obj:
                return HasValues(1) && TakesMark(out var first) ? Refuse(at, _stack[first], isCalled: true) : Underflows(at);
            case PickleCode.PersId or PickleCode.BinPersId:
                return Fail(at, "is not data: an object would be looked up by a persistent id; send the values themselves");
            case PickleCode.Ext1 or PickleCode.Ext2 or PickleCode.Ext4:
                return Fail(at, "is not data: an object would be made by an extension of copyreg's registry; send the values themselves");
            case PickleCode.NextBuffer or PickleCode.ReadOnlyBuffer:
                return Fail(at, "has its bytes in a buffer beside the pickle, which no message has; pickle without buffer_callback");
            default:
                return Fail(at, "has the opcode {0}, which no protocol has", code);
        }
    }

    private int AddGlobal(byte code, int at, int module, int name)
    {
        var global = _heap.Add(code, at, module, name);
        if (MeaningOf(global) is not Meaning.None)
            _uncalled++;
        else if (_firstGlobal == 0)
            _firstGlobal = global;
        return global;
    }

    // What was to be imported is worth more words than what came of it.
    private int Fail(int at, string reason, long actual = 0, long expected = 0)
    {
        if (_firstGlobal != 0)
            return Refuse(at, _firstGlobal, isCalled: false);
        _malformation = new(null, at, reason, actual, expected);
        return -1;
    }

    private int Refuse(int at, int callable, bool isCalled)
    {
        var source = new PickleSource(_body, Items, Containers);
        var isGlobal = _heap.CodeOf(callable) is PickleCode.Global or PickleCode.StackGlobal or PickleCode.Inst;
        _malformation = new(null, isGlobal ? _heap.OffsetOf(callable) : at, PickleRefusal.Reason(ref source, callable, isGlobal, isCalled));
        source.End();
        return -1;
    }
}
