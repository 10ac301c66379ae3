using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>
/// Reads the pieces of a body. Each returns where it ends, or says in the source what is wrong and returns -1: nothing throws, whatever the
/// bytes are.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class MessagePackReader
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
