using System.Buffers.Binary;

namespace ZmqSchema.Formats.MessagePack;

public static partial class MessagePackReader
{
    /// <summary>Reads an integer of any width.</summary>
    internal static int ReadInteger(ref MessagePackSource source, int at, out ulong value, out bool isNegative)
    {
        var body = source.Body;
        value = 0;
        isNegative = false;
        if ((uint)at >= (uint)body.Length)
            return source.FailExpecting(at, "an integer");

        var code = body[at];
        if (code is < 128 or >= MessagePackCode.NegativeFixInt)
        {
            value = (ulong)(sbyte)code;
            isNegative = code >= 128;
            return at + 1;
        }

        if (code is < MessagePackCode.UInt8 or > MessagePackCode.Int64)
            return source.FailExpecting(at, "an integer");

        var size = 1 << (code & 3);
        if (body.Length - at <= size)
            return source.Fail(body.Length, "ends too early");

        ref readonly var first = ref body[at + 1];
        value = (code & 3) switch
        {
            0 => first,
            1 => BinaryPrimitives.ReadUInt16BigEndian(body[(at + 1)..]),
            2 => BinaryPrimitives.ReadUInt32BigEndian(body[(at + 1)..]),
            _ => BinaryPrimitives.ReadUInt64BigEndian(body[(at + 1)..]),
        };
        if (code >= MessagePackCode.Int8)
        {
            var unused = 64 - (8 * size);
            value = (ulong)((long)(value << unused) >> unused);
            isNegative = (long)value < 0;
        }

        return at + 1 + size;
    }

    /// <summary>Reads a number as a float64: a float of either width, or an integer that float64 holds exactly.</summary>
    internal static int ReadNumber(ref MessagePackSource source, int at, out double value)
    {
        var body = source.Body;
        value = 0;
        var code = (uint)at < (uint)body.Length ? body[at] : MessagePackCode.Nil;
        if (code is MessagePackCode.Float64 or MessagePackCode.Float32)
        {
            var end = at + (code is MessagePackCode.Float64 ? 9 : 5);
            if (end > body.Length)
                return source.Fail(body.Length, "ends too early");
            value = code is MessagePackCode.Float64
                ? BinaryPrimitives.ReadDoubleBigEndian(body[(at + 1)..])
                : BinaryPrimitives.ReadSingleBigEndian(body[(at + 1)..]);
            return end;
        }

        if (code is not (< 128 or >= MessagePackCode.NegativeFixInt or (>= MessagePackCode.UInt8 and <= MessagePackCode.Int64)))
            return source.FailExpecting(at, "a number");

        var next = ReadInteger(ref source, at, out var integer, out var isNegative);
        if (next < 0)
            return -1;
        value = isNegative ? (long)integer : integer;

        // 2^53 and below hold all; above, those that end in enough zeros.
        var size = isNegative ? (ulong)-(long)integer : integer;
        return size <= 1UL << 53 || 64 - ulong.LeadingZeroCount(size) - ulong.TrailingZeroCount(size) <= 53
            ? next
            : source.Fail(at, "is an integer that no float64 holds exactly");
    }
}
