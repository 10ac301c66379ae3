using System.Buffers.Binary;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Bodies put together word by word, by the encoding specification.</summary>
internal static class Body
{
    public const ulong Null = 0;

    /// <summary>One segment.</summary>
    public static byte[] Of(params ulong[] words) => InSegments(words);

    /// <summary>Any number of segments behind their table.</summary>
    public static byte[] InSegments(params ulong[][] segments)
    {
        uint[] table = [(uint)segments.Length - 1, .. segments.Select(s => (uint)s.Length)];
        var body = new byte[(((segments.Length / 2) + 1) * 8) + segments.Sum(s => s.Length * 8)];
        for (var i = 0; i < table.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(body.AsSpan(i * 4), table[i]);
        var at = ((segments.Length / 2) + 1) * 8;
        foreach (var word in segments.SelectMany(s => s))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(body.AsSpan(at), word);
            at += 8;
        }

        return body;
    }

    /// <summary>A pointer to a struct so many words behind the next one.</summary>
    public static ulong Struct(int offset, int dataWords, int pointers) => ((uint)offset << 2) | ((ulong)(uint)dataWords << 32) | ((ulong)(uint)pointers << 48);

    /// <summary>A pointer to a list; of structs (7), the count is that of their words.</summary>
    public static ulong List(int offset, int size, uint count) => 1 | ((uint)offset << 2) | ((ulong)(uint)size << 32) | ((ulong)count << 35);

    /// <summary>A far pointer.</summary>
    public static ulong Far(uint segment, uint position, bool isDouble = false) => 2UL | (isDouble ? 4UL : 0) | (position << 3) | ((ulong)segment << 32);

    /// <summary>Up to eight letters.</summary>
    public static ulong Text(string letters) => letters.Select((c, i) => (ulong)c << (8 * i)).Aggregate(0UL, (a, b) => a | b);

    /// <summary>A double.</summary>
    public static ulong Real(double number) => BitConverter.DoubleToUInt64Bits(number);
}
