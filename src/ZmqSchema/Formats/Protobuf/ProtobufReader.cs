using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>
/// Reads the pieces of a body. Each returns where it ends, or says in the source what is wrong and returns -1: nothing throws, whatever the
/// bytes are.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ProtobufReader
{
    /// <summary>Bytes of the longest varint that is read.</summary>
    private const int LongestVarint = 10;

    /// <summary>Whether the next tag is that one: then takes it. What peers write in the order of the numbers is read without a search.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Takes(ref ProtobufSource source, ref int at, uint tag)
    {
        var body = source.Body;
        if (tag < 0x80)
        {
            if ((uint)at >= (uint)body.Length || body[at] != tag)
                return false;
            at++;
            return true;
        }

        if (tag < 0x4000)
        {
            if (body.Length - at < 2 || body[at] != (byte)(tag | 0x80) || body[at + 1] != tag >> 7)
                return false;
            at += 2;
            return true;
        }

        return TakesLong(body, ref at, tag);
    }

    /// <summary>Reads a tag: the field's number and the wire type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadTag(ref ProtobufSource source, int at, out uint tag)
    {
        var body = source.Body;
        if ((uint)at < (uint)body.Length && body[at] is >= 8 and < 0x80)
        {
            tag = body[at];
            return at + 1;
        }

        return ReadLongTag(ref source, at, out tag);
    }

    /// <summary>Notes the value behind a tag, and all that follow with the same tag.</summary>
    /// <param name="source">The body.</param>
    /// <param name="at">Where the value begins.</param>
    /// <param name="tag">The tag in front of it.</param>
    /// <param name="all">Where the field's values stand.</param>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all)
    {
        do
        {
            var start = at;
            if ((at = Skip(ref source, at, tag)) < 0)
                return -1;
            all.Add(tag, start, at, 1);
        }
        while (Takes(ref source, ref at, tag));

        return at;
    }

    /// <summary>Passes over the value behind a tag, however deep.</summary>
    public static int Skip(ref ProtobufSource source, int at, uint tag)
    {
        switch (WireTypes.Of(tag))
        {
            case WireTypes.Varint:
                return ReadVarint(ref source, at, out _);
            case WireTypes.Fixed64:
                return source.Body.Length - at >= 8 ? at + 8 : source.FailAtEnd();
            case WireTypes.Length:
                at = ReadLength(ref source, at, out var length);
                return at < 0 ? -1 : at + length;
            case WireTypes.Fixed32:
                return source.Body.Length - at >= 4 ? at + 4 : source.FailAtEnd();
            case WireTypes.BeginGroup:
                return SkipGroup(ref source, at, tag);
            case WireTypes.EndGroup:
                return source.Fail(at, "ends a group of number {0} that was not begun", tag >> 3);
            default:
                return source.Fail(at, "has wire type {0}, and there are 0 to 5", WireTypes.Of(tag));
        }
    }

    /// <summary>Reads a varint of up to ten bytes; what is beyond 64 bits is dropped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ReadVarint(ref ProtobufSource source, int at, out ulong value)
    {
        var body = source.Body;
        if ((uint)at >= (uint)body.Length || body[at] >= 0x80)
            return ReadLongVarint(ref source, at, out value);
        value = body[at];
        return at + 1;
    }

    /// <summary>Reads the length of what follows; its bytes are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ReadLength(ref ProtobufSource source, int at, out int length)
    {
        var body = source.Body;
        if ((uint)at < (uint)body.Length)
        {
            length = body[at];
            if (length < 0x80 && length < body.Length - at)
                return at + 1;
        }

        return ReadLongLength(ref source, at, out length);
    }

    /// <summary>Reads four bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ReadFixed(ref ProtobufSource source, int at, out uint value)
    {
        var body = source.Body;
        value = 0;
        if (body.Length - at < 4)
            return source.FailAtEnd();
        value = BinaryPrimitives.ReadUInt32LittleEndian(body.Slice(at, 4));
        return at + 4;
    }

    /// <summary>Reads eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ReadFixed(ref ProtobufSource source, int at, out ulong value)
    {
        var body = source.Body;
        value = 0;
        if (body.Length - at < 8)
            return source.FailAtEnd();
        value = BinaryPrimitives.ReadUInt64LittleEndian(body.Slice(at, 8));
        return at + 8;
    }

    private static bool TakesLong(ReadOnlySpan<byte> body, ref int at, uint tag)
    {
        Span<byte> expected = stackalloc byte[5];
        expected = expected[..ProtobufWriter.WriteTag(expected, 0, tag)];
        if ((uint)at > (uint)body.Length || !body[at..].StartsWith(expected))
            return false;
        at += expected.Length;
        return true;
    }

    private static int ReadLongTag(ref ProtobufSource source, int at, out uint tag)
    {
        var end = ReadVarint(ref source, at, out var value);
        tag = (uint)value;
        if (end < 0)
            return -1;
        return value is >= 8 and <= uint.MaxValue ? end : source.Fail(at, "has field number {0}, and there are 1 to 536870911", (long)(value >> 3));
    }

    private static int ReadLongVarint(ref ProtobufSource source, int at, out ulong value)
    {
        var body = source.Body;
        value = 0;
        for (var i = 0; i < LongestVarint; i++)
        {
            if ((uint)(at + i) >= (uint)body.Length)
                return source.FailAtEnd();
            value |= (ulong)(body[at + i] & 0x7F) << (7 * i);
            if (body[at + i] < 0x80)
                return at + i + 1;
        }

        return source.Fail(at, "is a varint of more than ten bytes");
    }

    private static int ReadLongLength(ref ProtobufSource source, int at, out int length)
    {
        length = 0;
        var start = ReadVarint(ref source, at, out var value);
        if (start < 0)
            return -1;
        if (value > (ulong)(source.Body.Length - start))
            return source.Fail(at, "has {0} bytes, and {1} follow", value > long.MaxValue ? long.MaxValue : (long)value, source.Body.Length - start);
        length = (int)value;
        return start;
    }

    // A group ends where its number says so again; those within it are remembered here rather than on the stack.
    private static int SkipGroup(ref ProtobufSource source, int at, uint tag)
    {
        Span<uint> open = stackalloc uint[Limits.Depth];
        open[0] = tag >> 3;
        var depth = 1;
        if (source.DepthLeft < depth)
            return source.Fail(at, "is nested more than {0} deep", Limits.Depth);
        while (depth > 0)
        {
            var start = at;
            if ((uint)at >= (uint)source.Body.Length)
                return source.FailAtEnd();
            if ((at = ReadTag(ref source, at, out var inner)) < 0)
                return -1;
            if (WireTypes.Of(inner) == WireTypes.EndGroup)
            {
                if (inner >> 3 != open[--depth])
                    return source.Fail(start, "ends a group of number {0} within one of number {1}", inner >> 3, open[depth]);
            }
            else if (WireTypes.Of(inner) == WireTypes.BeginGroup)
            {
                if (depth >= source.DepthLeft)
                    return source.Fail(start, "is nested more than {0} deep", Limits.Depth);
                open[depth++] = inner >> 3;
            }
            else if ((at = Skip(ref source, at, inner)) < 0)
            {
                return -1;
            }
        }

        return at;
    }
}
