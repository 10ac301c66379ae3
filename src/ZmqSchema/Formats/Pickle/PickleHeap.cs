using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>The containers of a body, and the values in them: chunks one behind the other, each the number of its values, where the next one is or 0, and the values.</summary>
internal ref struct PickleHeap
{
    /// <summary>What stands in front of a chunk's values: their number, and where the next chunk is.</summary>
    public const int ChunkHeader = 2;

    private readonly ReadOnlySpan<byte> _body;
    private Growing<int> _items;
    private Growing<PickleContainer> _containers;

    public PickleHeap(ReadOnlySpan<byte> body, PickleScratch scratch)
    {
        _body = body;
        _items = new(scratch.Items);
        _containers = new(scratch.Containers);
        Add(PickleCode.EmptyDict, 0);

        // No chunk begins at 0.
        _items.Add(0);
    }

    public readonly ReadOnlySpan<int> Items => _items.Items;

    public readonly ReadOnlySpan<PickleContainer> Containers => _containers.Items;

    /// <summary>A new container.</summary>
    /// <param name="code">The opcode that makes it.</param>
    /// <param name="at">Where that stands.</param>
    /// <param name="first">Of a STACK_GLOBAL, the value of its module.</param>
    /// <param name="last">And that of its name.</param>
    public int Add(byte code, int at, int first = 0, int last = 0)
    {
        _containers.Add(new PickleContainer { Code = code, Offset = at, First = first, Last = last });
        return ~(_containers.Count - 1);
    }

    public readonly byte CodeOf(int value) => value < 0 ? _containers[~value].Code : _body[value];

    public readonly ref readonly PickleContainer ContainerOf(int value) => ref Containers[~value];

    /// <summary>The first chunk of a container's values: all of them where they came at once, as a tuple's do.</summary>
    public readonly ReadOnlySpan<int> FirstOf(int value) =>
        ContainerOf(value).First is > 0 and var chunk ? Items.Slice(chunk + ChunkHeader, Items[chunk]) : default;

    /// <summary>Notes that a global was called; whether it was not before.</summary>
    public bool IsFirstCall(int global) => _containers[~global].Count++ == 0;

    /// <summary>A global that was not called.</summary>
    public readonly int FirstUncalled()
    {
        var index = 0;
        foreach (ref readonly var container in Containers)
        {
            if (PickleCode.IsGlobal(container.Code) && container.Count == 0)
                break;
            index++;
        }

        return ~index;
    }

    /// <summary>Whether a container is text that many refer to, and short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsShortText(int container) => _containers[~container].Code == PickleCode.ShortBinUnicode;

    public readonly int OffsetOf(int value) => value < 0 ? _containers[~value].Offset : value;

    /// <summary>Adds values to a container: to its last chunk where that can grow, else as a new one.</summary>
    public void Put(int into, ReadOnlySpan<int> values)
    {
        if (values.Length == 0)
            return;

        ref var container = ref _containers[~into];
        container.Count += values.Length;
        if (container.Last == 0 || container.Last + ChunkHeader + _items[container.Last] != _items.Count)
        {
            var chunk = _items.Count;
            if (container.Last == 0)
                container.First = chunk;
            else
                _items[container.Last + 1] = chunk;
            container.Last = chunk;
            _items.Add(0);
            _items.Add(0);
        }

        _items[container.Last] += values.Length;
        _items.Add(values);
    }

    /// <summary>Where the next chunk would be, with room for a value at least; good until a container gets values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<int> NextChunk() => _items.Room(ChunkHeader + 1);

    /// <summary>Gives a container its first values, which stand in the <see cref="NextChunk"/> behind its header.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutChunk(int into, Span<int> chunk, int count)
    {
        ref var container = ref _containers[~into];
        container.Count = count;
        container.First = container.Last = _items.Count;
        chunk[1] = 0;
        chunk[0] = count;
        _items.Take(ChunkHeader + count);
    }

    /// <summary>Whether Python would refuse one of the keys.</summary>
    public readonly bool IsUnhashable(ReadOnlySpan<int> values, int step, out byte code)
    {
        for (var i = 0; i < values.Length; i += step)
        {
            code = CodeOf(values[i]);
            if (code != PickleCode.ShortBinUnicode && PickleCode.IsUnhashable(code))
                return true;
        }

        code = 0;
        return false;
    }

    /// <summary>Gives the memory back.</summary>
    public readonly void End()
    {
        _items.End();
        _containers.End();
    }
}
