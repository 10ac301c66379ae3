namespace ZmqSchema.Formats.Pickle;

/// <summary>
/// What CPython has once however often it is used, and pickles once: the names of fields, which it interns, and str and bytes of one Latin-1
/// letter or none. Kept by each thread that packs; who packs within a pack (in a property of the user's) has another.
/// </summary>
internal sealed class PickleNames
{
    [ThreadStatic]
    private static PickleNames? _idle;

    // Most messages are shorter.
    private const int ShortBody = 4096;

    private Slot[] _slots = new Slot[128];
    private byte[] _bytes = new byte[1024];
    private int _generation;
    private int _count;
    private int _length;

    /// <summary>Where a body is written before it is known to fit where it goes.</summary>
    public byte[] Scratch { get; } = new byte[ShortBody];

    public static PickleNames Take()
    {
        var taken = _idle ?? new();
        _idle = null;
        return taken;
    }

    public void GiveBack() => _idle = this;

    /// <summary>Forgets all.</summary>
    public void Restart()
    {
        if (++_generation == int.MaxValue)
        {
            Array.Clear(_slots);
            _generation = 1;
        }

        _count = _length = 0;
    }

    /// <summary>The number under which it was remembered before, or -1: then it is <paramref name="number"/>.</summary>
    /// <param name="name">The bytes.</param>
    /// <param name="isText">Whether they are a str, or else bytes.</param>
    /// <param name="number">The number that it gets if it is new.</param>
    public int FindOrAdd(ReadOnlySpan<byte> name, bool isText, int number)
    {
        if (_count * 2 >= _slots.Length)
            Grow();

        for (var i = HashOf(name, isText) & (_slots.Length - 1); ; i = (i + 1) & (_slots.Length - 1))
        {
            ref var slot = ref _slots[i];
            if (slot.Generation != _generation)
            {
                slot = new() { Generation = _generation, Number = number, Start = Store(name), Length = name.Length, IsText = isText };
                _count++;
                return -1;
            }

            if (slot.Length == name.Length && slot.IsText == isText && _bytes.AsSpan(slot.Start, slot.Length).SequenceEqual(name))
                return slot.Number;
        }
    }

    // Names are few and of the schema's making: they need not be defended against.
    private static int HashOf(ReadOnlySpan<byte> name, bool isText)
    {
        var hash = (uint)name.Length + (isText ? 77u : 0);
        foreach (var letter in name)
            hash = (hash * 31) + letter;
        return (int)(hash ^ (hash >> 7));
    }

    private int Store(ReadOnlySpan<byte> name)
    {
        if (name.Length > _bytes.Length - _length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + name.Length));
        var start = _length;
        name.CopyTo(_bytes.AsSpan(start));
        _length += name.Length;
        return start;
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new Slot[before.Length * 2];
        foreach (var slot in before.Where(s => s.Generation == _generation))
        {
            var i = HashOf(_bytes.AsSpan(slot.Start, slot.Length), slot.IsText) & (_slots.Length - 1);
            while (_slots[i].Generation == _generation)
                i = (i + 1) & (_slots.Length - 1);
            _slots[i] = slot;
        }
    }

    private struct Slot
    {
        public int Generation;
        public int Number;
        public int Start;
        public int Length;
        public bool IsText;
    }
}
