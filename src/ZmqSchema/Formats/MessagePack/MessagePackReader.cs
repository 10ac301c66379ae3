using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>
/// Reads the pieces of a body. Each returns where it ends, or says in the source what is wrong and returns -1: nothing throws, whatever the
/// bytes are.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessagePackReader
{
    /// <summary>Goes into a message, which is a map or an array.</summary>
    /// <param name="source">The body.</param>
    /// <param name="at">Where the message begins.</param>
    /// <param name="cost">Bytes of the object that it becomes.</param>
    /// <param name="count">Fields that follow.</param>
    /// <param name="isArray">Whether their places say which they are, or else keys before them.</param>
    public static int BeginMessage(ref MessagePackSource source, int at, int cost, out int count, out bool isArray)
    {
        var body = source.Body;
        count = 0;
        isArray = false;
        if (!source.Enters(at) || !source.Affords(at, cost))
            return -1;
        if ((uint)at >= (uint)body.Length)
            return source.FailExpecting(at, "a message");

        var code = body[at];
        if (code is >= MessagePackCode.FixMap and < MessagePackCode.FixStr)
        {
            count = code & 15;
            isArray = code >= MessagePackCode.FixArray;
            return at + 1;
        }

        isArray = code is MessagePackCode.Array16 or MessagePackCode.Array32;
        return isArray || code is MessagePackCode.Map16 or MessagePackCode.Map32
            ? ReadLongCount(ref source, at, isArray ? 1 : 2, out count)
            : source.FailExpecting(at, "a map or an array");
    }

    /// <summary>Whether the next key is that name, and its value not nil: then takes the key. What peers write in our order is read without a search.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TakesName(ref MessagePackSource source, ref int at, ReadOnlySpan<byte> name)
    {
        var rest = source.Body[at..];
        if (name.Length < 32)
        {
            if (rest.Length < name.Length + 2
                || rest[0] != (MessagePackCode.FixStr | name.Length)
                || !rest.Slice(1, name.Length).SequenceEqual(name)
                || rest[name.Length + 1] == MessagePackCode.Nil)
                return false;
            at += name.Length + 1;
            return true;
        }

        var end = EndOfLongName(rest, name);
        at += end;
        return end > 0;
    }

    /// <summary>Whether the next value is nil: then takes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TakesNil(ref MessagePackSource source, ref int at)
    {
        if ((uint)at >= (uint)source.Body.Length || source.Body[at] != MessagePackCode.Nil)
            return false;
        at++;
        return true;
    }

    /// <summary>Comes to the next field: in an array its index counts on, in a map its key is read.</summary>
    public static int NextKey(ref MessagePackSource source, int at, bool isArray, ref int index, out ReadOnlySpan<byte> name, out int number)
    {
        if (!isArray)
            return ReadKey(ref source, at, out name, out number);
        name = default;
        number = index++;
        return at;
    }

    /// <summary>Reads a key: a name, or an index; neither (empty and -1) where it is something else.</summary>
    private static int ReadKey(ref MessagePackSource source, int at, out ReadOnlySpan<byte> name, out int index)
    {
        name = default;
        index = -1;
        var body = source.Body;
        if ((uint)at >= (uint)body.Length)
            return source.FailExpecting(at, "a key");

        var code = body[at];
        if (code is (>= MessagePackCode.FixStr and < MessagePackCode.Nil) or (>= MessagePackCode.Str8 and <= MessagePackCode.Str32) or (>= MessagePackCode.Bin8 and <= MessagePackCode.Bin32))
        {
            var start = ReadBytesHeader(ref source, at, "a key", out var length);
            if (start < 0)
                return -1;
            name = body.Slice(start, length);
            return start + length;
        }

        if (code is < 128 or (>= MessagePackCode.UInt8 and <= MessagePackCode.Int64))
        {
            at = ReadInteger(ref source, at, out var value, out var isNegative);
            if (!isNegative && value <= int.MaxValue)
                index = (int)value;
            return at;
        }

        return Skip(ref source, at);
    }

    /// <summary>Passes over a value of any kind.</summary>
    public static int Skip(ref MessagePackSource source, int at)
    {
        var body = source.Body;
        for (var pending = 1L; pending > 0; pending--)
        {
            if ((uint)at >= (uint)body.Length)
                return source.FailExpecting(at, "a value");

            var code = body[at];
            long length = 1;
            switch (code)
            {
                case < MessagePackCode.FixMap or >= MessagePackCode.NegativeFixInt:
                    break;
                case < MessagePackCode.FixArray:
                    pending += 2 * (code & 15);
                    break;
                case < MessagePackCode.FixStr:
                    pending += code & 15;
                    break;
                case < MessagePackCode.Nil:
                    length += code & 31;
                    break;
                case MessagePackCode.NeverUsed:
                    return source.FailExpecting(at, "a value");
                case MessagePackCode.Array16 or MessagePackCode.Array32 or MessagePackCode.Map16 or MessagePackCode.Map32:
                    var times = code >= MessagePackCode.Map16 ? 2 : 1;
                    if ((at = ReadLongCount(ref source, at, times, out var count)) < 0)
                        return -1;
                    pending += (long)times * count;
                    length = 0;
                    break;
                case (>= MessagePackCode.Bin8 and <= MessagePackCode.Ext32) or (>= MessagePackCode.Str8 and <= MessagePackCode.Str32):
                    if (!TryReadLength(body, at, out length))
                        return source.Fail(body.Length, "ends too early");
                    break;
                default:
                    length += Tail(code);
                    break;
            }

            // Each of them takes a byte at least: no count makes this loop longer than the body.
            if (length > body.Length - at || pending - 1 > body.Length - at - length)
                return source.Fail(body.Length, "ends too early");
            at += (int)length;
        }

        return at;
    }

    /// <summary>Reads the beginning of an array.</summary>
    internal static int ReadArrayHeader(ref MessagePackSource source, int at, out int count) =>
        ReadCount(ref source, at, MessagePackCode.FixArray, MessagePackCode.Array16, 1, "an array", out count);

    /// <summary>Reads the beginning of a map.</summary>
    internal static int ReadMapHeader(ref MessagePackSource source, int at, out int count) =>
        ReadCount(ref source, at, MessagePackCode.FixMap, MessagePackCode.Map16, 2, "a map", out count);

    /// <summary>Reads the beginning of a string or a binary; its bytes are there.</summary>
    internal static int ReadBytesHeader(ref MessagePackSource source, int at, string expected, out int length)
    {
        var body = source.Body;
        length = 0;
        if ((uint)at >= (uint)body.Length)
            return source.FailExpecting(at, expected);

        var code = body[at];
        if (code is >= MessagePackCode.FixStr and < MessagePackCode.Nil)
        {
            length = code & 31;
            return length < body.Length - at ? at + 1 : source.Fail(at, "has {0} bytes, and {1} follow", length, body.Length - at - 1);
        }

        if (code is not ((>= MessagePackCode.Str8 and <= MessagePackCode.Str32) or (>= MessagePackCode.Bin8 and <= MessagePackCode.Bin32)))
            return source.FailExpecting(at, expected);
        if (!TryReadLength(body, at, out var whole))
            return source.Fail(body.Length, "ends too early");

        var header = code is MessagePackCode.Str8 or MessagePackCode.Bin8 ? 2 : code is MessagePackCode.Str16 or MessagePackCode.Bin16 ? 3 : 5;
        if (whole > body.Length - at)
            return source.Fail(at, "has {0} bytes, and {1} follow", whole - header, body.Length - at - header);
        length = (int)whole - header;
        return at + header;
    }

    /// <summary>Reads an extension of that type; its bytes are there.</summary>
    internal static int ReadExtension(ref MessagePackSource source, int at, sbyte type, string expected, out ReadOnlySpan<byte> data)
    {
        var body = source.Body;
        data = default;
        if ((uint)at >= (uint)body.Length || body[at] is not ((>= MessagePackCode.FixExt1 and <= MessagePackCode.FixExt16) or (>= MessagePackCode.Ext8 and <= MessagePackCode.Ext32)))
            return source.FailExpecting(at, expected);

        var code = body[at];
        var header = code >= MessagePackCode.FixExt1 ? 2 : 3 + ((1 << (code - MessagePackCode.Ext8)) - 1);
        var whole = code >= MessagePackCode.FixExt1 ? 2L + (1 << (code - MessagePackCode.FixExt1)) : 0;
        if ((whole == 0 && !TryReadLength(body, at, out whole)) || whole > body.Length - at)
            return source.Fail(body.Length, "ends too early");
        if ((sbyte)body[at + header - 1] != type)
            return source.Fail(at, "is an extension of type {0}, where {1} is expected", (sbyte)body[at + header - 1], type);

        data = body.Slice(at + header, (int)whole - header);
        return at + (int)whole;
    }

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

    private static int ReadCount(ref MessagePackSource source, int at, byte fix, byte code16, int times, string expected, out int count)
    {
        var body = source.Body;
        count = 0;
        if ((uint)at >= (uint)body.Length)
            return source.FailExpecting(at, expected);

        var code = body[at];
        if ((code & 0xF0) == fix)
        {
            count = code & 15;
            return source.Holds(at + 1, times * count) ? at + 1 : -1;
        }

        return code == code16 || code == code16 + 1 ? ReadLongCount(ref source, at, times, out count) : source.FailExpecting(at, expected);
    }

    private static int ReadLongCount(ref MessagePackSource source, int at, int times, out int count)
    {
        var body = source.Body;
        var size = (body[at] & 1) == 0 ? 2 : 4;
        count = 0;
        if (body.Length - at <= size)
            return source.Fail(body.Length, "ends too early");

        long announced = size == 2 ? BinaryPrimitives.ReadUInt16BigEndian(body[(at + 1)..]) : BinaryPrimitives.ReadUInt32BigEndian(body[(at + 1)..]);
        at += 1 + size;
        if (!source.Holds(at, announced * times))
            return -1;
        count = (int)announced;
        return at;
    }

    /// <summary>Bytes of a str, bin or ext with a length in front, that included.</summary>
    private static bool TryReadLength(ReadOnlySpan<byte> body, int at, out long whole)
    {
        var code = body[at];
        var isExtension = code is >= MessagePackCode.Ext8 and <= MessagePackCode.Ext32;
        var size = 1 << (code is >= MessagePackCode.Str8 ? code - MessagePackCode.Str8 : isExtension ? code - MessagePackCode.Ext8 : code - MessagePackCode.Bin8);
        whole = 0;
        if (body.Length - at <= size)
            return false;
        long length = size switch
        {
            1 => body[at + 1],
            2 => BinaryPrimitives.ReadUInt16BigEndian(body[(at + 1)..]),
            _ => BinaryPrimitives.ReadUInt32BigEndian(body[(at + 1)..]),
        };
        whole = length + 1 + size + (isExtension ? 1 : 0);
        return true;
    }

    /// <summary>Bytes behind the first one of a value of fixed size.</summary>
    private static int Tail(byte code) => code switch
    {
        MessagePackCode.Float32 => 4,
        MessagePackCode.Float64 => 8,
        >= MessagePackCode.UInt8 and <= MessagePackCode.Int64 => 1 << (code & 3),
        >= MessagePackCode.FixExt1 and <= MessagePackCode.FixExt16 => 1 + (1 << (code - MessagePackCode.FixExt1)),
        _ => 0,
    };

    private static int EndOfLongName(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name)
    {
        var header = MessagePackWriter.TextHeaderSize(name.Length);
        var code = header == 2 ? MessagePackCode.Str8 : header == 3 ? MessagePackCode.Str16 : MessagePackCode.Str32;
        var end = header + name.Length;
        return rest.Length > end && rest[0] == code && TryReadLength(rest, 0, out var whole) && whole == end
            && rest[header..end].SequenceEqual(name) && rest[end] != MessagePackCode.Nil
            ? end : 0;
    }
}
