using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>What most of a body is: values in rows, and the dicts and lists around them.</summary>
internal ref partial struct PickleMachine
{
    /// <summary>
    /// Runs these opcodes, and returns where the first other one is, the end where there is not all of a value, or -1 where something is wrong.
    /// </summary>
    private int RunRows(int at)
    {
        var body = _body;
        while ((uint)at < (uint)body.Length)
        {
            var code = body[at];
            switch (code)
            {
                case PickleCode.EmptyDict or PickleCode.EmptyList:
                    at = Open(code, at);
                    break;
                case PickleCode.SetItems or PickleCode.Appends:
                    at = Fill(at, isDict: code == PickleCode.SetItems);
                    break;
                case PickleCode.Proto or PickleCode.Frame:
                    at = Step(code, at);
                    break;
                case PickleCode.Stop:
                    return at;
                default:
                    var end = ReadRow(at, _stack.Room(1), out var count);
                    _stack.Take(count);
                    if (end == at)
                        return at;
                    at = end;
                    break;
            }
        }

        return at;
    }

    /// <summary>Pushes an empty dict or list, with what picklers write behind it: its number, and the values that it is filled with.</summary>
    private int Open(byte code, int at)
    {
        var body = _body;
        var container = _heap.Add(code, at);
        at = PushNumbered(at + 1, container);
        if ((uint)at >= (uint)body.Length || body[at] != PickleCode.Mark)
            return at;

        // A row that is all of it is read to where it stays. Python takes all of its values as keys.
        var chunk = _heap.NextChunk();
        var end = ReadRow(at + 1, chunk[PickleHeap.ChunkHeader..], out var count);
        var isDict = code == PickleCode.EmptyDict;
        if ((uint)end < (uint)body.Length && body[end] == (isDict ? PickleCode.SetItems : PickleCode.Appends) && count > 0 && (!isDict || count % 2 == 0))
        {
            _heap.PutChunk(container, chunk, count);
            return end + 1;
        }

        Mark(at);
        _stack.Add(chunk.Slice(PickleHeap.ChunkHeader, count));
        return end;
    }

    /// <summary>Pushes a value and gives it its number, where one is given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PushNumbered(int at, int value)
    {
        var body = _body;
        _stack.Add(value);
        return (uint)at < (uint)body.Length && body[at] == PickleCode.Memoize && _memo.TryPut(_memo.Count, value, body.Length) ? at + 1 : at;
    }

    /// <summary>
    /// Reads a row: values of a known size, short text, and text that was referred to before. Returns where the first other opcode is or the
    /// room ends, or the end of the body where there is not all of a value.
    /// </summary>
    private int ReadRow(int at, Span<int> room, out int count)
    {
        var body = _body;
        count = 0;
        var taken = 0;
        while (taken < room.Length && (uint)at < (uint)body.Length)
        {
            // A jump that is foreseen, where a table of sizes would have to be waited for.
            int size;
            switch (body[at])
            {
                case PickleCode.BinFloat:
                    size = 9;
                    break;
                case PickleCode.BinInt1:
                    size = 2;
                    break;
                case PickleCode.BinInt2:
                    size = 3;
                    break;
                case PickleCode.BinInt:
                    size = 5;
                    break;
                case PickleCode.None or PickleCode.NewTrue or PickleCode.NewFalse:
                    size = 1;
                    break;
                case PickleCode.BinGet when at + 1 < body.Length && _memo.TryGetShared(body[at + 1], out var name) && _heap.IsShortText(name):
                    room[taken++] = name;
                    at += 2;
                    continue;
                case PickleCode.ShortBinUnicode when at + 1 < body.Length && body[at + 1] <= body.Length - at - 2:
                    room[taken++] = at;
                    var end = at + 2 + body[at + 1];
                    if (end < body.Length && body[end] == PickleCode.Memoize && _memo.TryPut(_memo.Count, at, body.Length))
                        end++;
                    at = end;
                    continue;
                default:
                    count = taken;
                    return at;
            }

            if (size > body.Length - at)
                return body.Length;
            room[taken++] = at;
            at += size;
        }

        count = taken;
        return at;
    }
}
