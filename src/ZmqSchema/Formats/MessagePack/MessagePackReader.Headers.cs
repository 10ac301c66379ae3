using System.Buffers.Binary;

namespace ZmqSchema.Formats.MessagePack;

public static partial class MessagePackReader
{
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
}
