using System.Buffers;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>
/// The names of a body that nobody asked for, each with the object that it stands in, where none may stand twice. Their hashes are seeded anew in
/// each process, and a body whose names collide all the same is refused before that takes long.
/// </summary>
internal struct UnknownNames
{
    private const int First = 16;
    private const int StepsForEach = 256;

    private Slot[]? _slots;
    private int _size;
    private int _count;
    private long _steps;

    /// <summary>Notes a name, or says that it stood there before.</summary>
    /// <param name="source">The body.</param>
    /// <param name="within">Where the object begins.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="name">What it means: without its escapes.</param>
    public bool Adds(ref JsonSource source, int within, int at, scoped ReadOnlySpan<byte> name)
    {
        if (!source.Affords(at, Unsafe.SizeOf<Slot>()))
            return false;
        if (2 * _count >= _size)
            Grow();

        _steps += StepsForEach;
        var hash = HashOf(name, within);
        for (var i = hash & (_size - 1); ; i = (i + 1) & (_size - 1))
        {
            ref var slot = ref _slots![i];
            if (slot.At == 0)
            {
                slot = new() { Hash = hash, Within = within, At = at };
                _count++;
                return true;
            }

            if (slot.Hash == hash && slot.Within == within && IsNamed(ref source, slot.At, name))
                return source.Fail(at, "has a name twice") >= 0;
            if (--_steps < 0)
                return source.Fail(at, "has names that were chosen to collide") >= 0;
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void End()
    {
        if (_slots is not null)
            ArrayPool<Slot>.Shared.Return(_slots);
        _slots = null;
    }

    private static int HashOf(ReadOnlySpan<byte> name, int within)
    {
        var hash = default(HashCode);
        hash.Add(within);
        hash.AddBytes(name);
        return hash.ToHashCode();
    }

    // It was found there before, so it is found again.
    private static bool IsNamed(ref JsonSource source, int at, scoped ReadOnlySpan<byte> name)
    {
        JsonText.Find(ref source, at, "a name", out var raw, out var kind);
        if (kind is not TextKind.Escaped)
            return raw.SequenceEqual(name);
        var bytes = new byte[raw.Length];
        return name.SequenceEqual(bytes.AsSpan(0, JsonText.Unescape(raw, bytes)));
    }

    private void Grow()
    {
        var (slots, size) = (_slots, _size);
        _size = Math.Max(First, 2 * size);
        _slots = ArrayPool<Slot>.Shared.Rent(_size);
        _slots.AsSpan(0, _size).Clear();
        foreach (var slot in slots.AsSpan(0, size))
        {
            if (slot.At == 0)
                continue;
            var i = slot.Hash & (_size - 1);
            while (_slots[i].At != 0)
                i = (i + 1) & (_size - 1);
            _slots[i] = slot;
        }

        if (slots is not null)
            ArrayPool<Slot>.Shared.Return(slots);
    }

    private struct Slot
    {
        public int Hash;
        public int Within;

        // Never 0: a bracket stands before it.
        public int At;
    }
}
