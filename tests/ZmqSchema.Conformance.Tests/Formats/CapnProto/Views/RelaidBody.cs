using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>A body that we packed, as another peer could have: pointers say what they lead to, so that no schema is needed.</summary>
internal sealed class RelaidBody
{
    private const int Bytes = 8;
    private const int MostSegments = 500;
    private const ulong Unknown = 0xAAAA_AAAA_AAAA_AAAA;

    private readonly ulong[] _source;
    private readonly Relaid _way;
    private readonly Random _random;
    private readonly List<List<ulong>> _segments = [[0]];

    private RelaidBody(byte[] body, Relaid way, int seed)
    {
        Assert.Equal(0u, BinaryPrimitives.ReadUInt32LittleEndian(body));
        _source = MemoryMarshal.Cast<byte, ulong>(body.AsSpan(Bytes)).ToArray();
        _way = way;
        _random = new(seed);
    }

    public static byte[] Of(byte[] body, Relaid way, int seed)
    {
        var relaid = new RelaidBody(body, way, seed);
        relaid.Pointer(0, 0, 0);
        return relaid.Framed();
    }

    private byte[] Framed()
    {
        List<uint> table = [(uint)(_segments.Count - 1), .. _segments.Select(s => (uint)s.Count)];
        if (table.Count % 2 != 0)
            table.Add(0);
        return [.. MemoryMarshal.AsBytes<uint>(table.ToArray()), .. _segments.SelectMany(s => MemoryMarshal.AsBytes<ulong>(s.ToArray()).ToArray())];
    }

    private void Pointer(int source, int segment, int at)
    {
        var word = _source[source];
        var target = source + 1 + ((int)word >> 2);
        if (word == 0)
            return;
        if ((word & 3) == 0)
            Struct(target, Data(word), Pointers(word), segment, at);
        else
            List(target, (int)(word >> 32) & 7, (int)(word >> 35), segment, at);
    }

    private void Struct(int source, int data, int pointers, int segment, int at)
    {
        var (newData, newPointers) = Lengths([source], data, pointers);
        (segment, at) = Place(segment, at, newData + newPointers, (ulong)newData << 32 | (ulong)newPointers << 48);
        Fields(source, data, pointers, segment, at, newData, newPointers);
    }

    private void Fields(int source, int data, int pointers, int segment, int at, int newData, int newPointers)
    {
        for (var i = 0; i < newData; i++)
            _segments[segment][at + i] = i < data ? _source[source + i] : Unknown;
        for (var i = 0; i < Math.Min(pointers, newPointers); i++)
            Pointer(source + data + i, segment, at + newData + i);
    }

    private void List(int source, int size, int count, int segment, int at)
    {
        if (size == 7)
        {
            var tag = _source[source];
            Structs(source + 1, (int)tag >> 2, Data(tag), Pointers(tag), segment, at);
        }
        else if (_way.HasFlag(Relaid.Newer) && size is >= 3 and <= 6)
        {
            Upgraded(source, size, count, segment, at);
        }
        else
        {
            var words = ((count * Bits(size)) + 63) / 64;
            var (list, start) = Place(segment, at, words, 1 | (ulong)size << 32 | (ulong)count << 35);
            for (var i = 0; i < words; i++)
            {
                if (size == 6)
                    Pointer(source + i, list, start + i);
                else
                    _segments[list][start + i] = _source[source + i];
            }
        }
    }

    private void Structs(int source, int count, int data, int pointers, int segment, int at)
    {
        var step = data + pointers;
        var (newData, newPointers) = Lengths([.. Enumerable.Range(0, count).Select(i => source + (i * step))], data, pointers);
        var newStep = newData + newPointers;
        var start = Composite(count, newData, newPointers, ref segment, at);
        for (var i = 0; i < count; i++)
            Fields(source + (i * step), data, pointers, segment, start + (i * newStep), newData, newPointers);
    }

    // The first field of each struct is what the element was; behind it are fields that we do not know.
    private void Upgraded(int source, int size, int count, int segment, int at)
    {
        var start = Composite(count, 2, 1, ref segment, at);
        var elements = MemoryMarshal.AsBytes(_source.AsSpan(source));
        var bytes = Bits(size) / 8;
        Span<byte> word = stackalloc byte[Bytes];
        for (var i = 0; i < count; i++)
        {
            word.Fill(0xAA);
            if (size == 6)
                Pointer(source + i, segment, start + (i * 3) + 2);
            else
                elements.Slice(i * bytes, bytes).CopyTo(word);
            _segments[segment][start + (i * 3)] = BinaryPrimitives.ReadUInt64LittleEndian(word);
            _segments[segment][start + (i * 3) + 1] = Unknown;
        }
    }

    private int Composite(int count, int data, int pointers, ref int segment, int at)
    {
        var words = count * (data + pointers);
        (segment, at) = Place(segment, at, words + 1, 1 | 7UL << 32 | (ulong)words << 35);
        _segments[segment][at] = (ulong)count << 2 | (ulong)data << 32 | (ulong)pointers << 48;
        return at + 1;
    }

    // An older peer's structs are as long as the longest of them; a newer peer's have a word and a pointer more.
    private (int Data, int Pointers) Lengths(int[] structs, int data, int pointers)
    {
        if (_way.HasFlag(Relaid.Newer))
            return (data + 1, pointers + 1);
        if (!_way.HasFlag(Relaid.Older))
            return (data, pointers);
        var (newData, newPointers) = (data, pointers);
        while (newData > 0 && structs.All(s => _source[s + newData - 1] == 0))
            newData--;
        while (newPointers > 0 && structs.All(s => _source[s + data + newPointers - 1] == 0))
            newPointers--;
        return (newData, newPointers);
    }

    // The room of an object, and the pointer to it: near, far, or by two landing pads.
    private (int Segment, int At) Place(int segment, int at, int words, ulong described)
    {
        // A struct of nothing would have the null pointer, were it not for the offset of -1 (Cap'n Proto encoding, "Structs").
        if (described == 0)
        {
            _segments[segment][at] = uint.MaxValue & ~3u;
            return (segment, at);
        }

        switch (_way.HasFlag(Relaid.Scattered) ? _random.Next(3) : 0)
        {
            case 0:
                var near = Add(segment, words);
                _segments[segment][at] = described | (uint)((near - at - 1) << 2);
                return (segment, near);

            case 1:
                var there = NewSegment();
                var pad = Add(there, words + 1);
                _segments[there][pad] = described;
                _segments[segment][at] = Far(there, pad, isDouble: false);
                return (there, pad + 1);

            default:
                var content = NewSegment();
                var start = Add(content, words);
                var pads = NewSegment();
                var two = Add(pads, 2);
                _segments[pads][two] = Far(content, start, isDouble: false);
                _segments[pads][two + 1] = described;
                _segments[segment][at] = Far(pads, two, isDouble: true);
                return (content, start);
        }
    }

    private int NewSegment()
    {
        if (_segments.Count >= MostSegments)
            return _random.Next(_segments.Count);
        _segments.Add([]);
        return _segments.Count - 1;
    }

    private int Add(int segment, int words)
    {
        var at = _segments[segment].Count;
        _segments[segment].AddRange(new ulong[words]);
        return at;
    }

    private static ulong Far(int segment, int at, bool isDouble) => 2 | (isDouble ? 4UL : 0) | (ulong)at << 3 | (ulong)segment << 32;

    private static int Data(ulong word) => (ushort)(word >> 32);

    private static int Pointers(ulong word) => (ushort)(word >> 48);

    private static int Bits(int size) => size switch { 0 => 0, 1 => 1, 2 => 8, 3 => 16, 4 => 32, _ => 64 };
}
