using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>
/// Reads the pieces of a body. Each returns where it ends, or says in the source what is wrong and returns -1: nothing throws, whatever the
/// bytes are.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonReader
{
    /// <summary>Goes into a message, which is an object.</summary>
    /// <param name="source">The body.</param>
    /// <param name="at">Where the message begins.</param>
    /// <param name="cost">Bytes of the object that it becomes.</param>
    /// <param name="more">Whether a name follows; else it has ended.</param>
    public static int BeginMessage(ref JsonSource source, int at, int cost, out bool more)
    {
        more = false;
        return source.Affords(at, cost) ? Begin(ref source, at, (byte)'{', (byte)'}', "an object", out more) : -1;
    }

    /// <summary>Whether the next name is that one, in its quotes and with its colon: then takes it. What peers write in our order is read without a search.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TakesName(ref JsonSource source, ref int at, ReadOnlySpan<byte> name)
    {
        var body = source.Body;
        if (body.Length - at <= name.Length || !body.Slice(at, name.Length).SequenceEqual(name))
            return false;
        at = SkipSpace(body, at + name.Length);
        return true;
    }

    /// <summary>Whether the next value is null: then takes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TakesNull(ref JsonSource source, ref int at)
    {
        var body = source.Body;
        if ((uint)at >= (uint)body.Length || body[at] != 'n' || !body[at..].StartsWith("null"u8))
            return false;
        at += 4;
        return true;
    }

    /// <summary>Reads a name and its colon.</summary>
    public static int ReadName(ref JsonSource source, int at, out ReadOnlySpan<byte> name)
    {
        name = default;
        var end = JsonText.Find(ref source, at, "a name", out var raw, out var kind);
        if (end < 0)
            return -1;
        if (kind is TextKind.Escaped)
        {
            if (!source.Affords(at, raw.Length))
                return -1;
            var bytes = new byte[raw.Length];
            name = bytes.AsSpan(0, JsonText.Unescape(raw, bytes));
        }
        else
        {
            name = raw;
        }

        return PassColon(ref source, end);
    }

    /// <summary>Whether the field is there for the first time: no name may stand twice.</summary>
    public static bool IsFirst(ref JsonSource source, int at, ref ulong seen, ulong field)
    {
        if ((seen & field) == 0)
        {
            seen |= field;
            return true;
        }

        source.Fail(at, "is there twice");
        return false;
    }

    /// <summary>Goes on behind a field: to the next name, or out of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next(ref JsonSource source, int at, ref bool more)
    {
        var body = source.Body;
        return body.Length - at > 1 && body[at] == ',' && body[at + 1] == '"' ? at + 1 : Next(ref source, at, (byte)'}', ref more);
    }

    /// <summary>Passes over a value of any kind that nobody asked for. It has to be JSON all the same, without a name twice in any object.</summary>
    public static int Skip(ref JsonSource source, int at) =>
        (uint)at < (uint)source.Body.Length && source.Body[at] is (byte)'{' or (byte)'[' ? SkipNested(ref source, at) : SkipSimple(ref source, at);

    /// <summary>Whether a name that nobody asked for stands in an object for the first time.</summary>
    /// <param name="source">The body.</param>
    /// <param name="within">Where the object begins.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="name">What it means.</param>
    public static bool IsNew(ref JsonSource source, int within, int at, scoped ReadOnlySpan<byte> name) => source.UnknownNames.Adds(ref source, within, at, name);

    [SkipLocalsInit]
    private static int SkipNested(ref JsonSource source, int at)
    {
        // Where each bracket that is open stands, and of an array's the complement. There are never more than 64.
        Span<int> brackets = stackalloc int[Limits.Depth];
        var open = 0;
        while (true)
        {
            var first = (uint)at < (uint)source.Body.Length ? source.Body[at] : (byte)0;
            var isObject = first == '{';
            if (isObject || first == '[')
            {
                var bracket = at;
                at = isObject
                    ? Begin(ref source, at, (byte)'{', (byte)'}', "a value", out var more)
                    : Begin(ref source, at, (byte)'[', (byte)']', "a value", out more);
                if (at >= 0 && more)
                {
                    brackets[open++] = isObject ? bracket : ~bracket;
                    if (isObject && (at = PassName(ref source, bracket, at)) < 0)
                        return -1;
                    continue;
                }

                source.Leave();
            }
            else
            {
                at = SkipSimple(ref source, at);
            }

            // Behind a value: to the next one, out of as many brackets as end here.
            for (var more = false; at >= 0 && !more; )
            {
                if (open == 0)
                    return at;
                var bracket = brackets[open - 1];
                more = true;
                at = Next(ref source, at, bracket >= 0 ? (byte)'}' : (byte)']', ref more);
                if (at >= 0 && more && bracket >= 0)
                    at = PassName(ref source, bracket, at);
                if (!more)
                {
                    source.Leave();
                    open--;
                }
            }

            if (at < 0)
                return -1;
        }
    }

    /// <summary>Goes into an object or an array: to what is first in it, or out of it.</summary>
    internal static int Begin(ref JsonSource source, int at, byte bracket, byte closing, string expected, out bool more)
    {
        var body = source.Body;
        more = false;
        if (!source.Enters(at))
            return -1;
        if ((uint)at >= (uint)body.Length || body[at] != bracket)
            return source.FailExpecting(at, expected);
        at = SkipSpace(body, at + 1);
        more = (uint)at >= (uint)body.Length || body[at] != closing;
        return more ? at : at + 1;
    }

    /// <summary>Goes on behind a value: to the next one, or out of the object or array.</summary>
    internal static int Next(ref JsonSource source, int at, byte closing, ref bool more)
    {
        var body = source.Body;
        at = SkipSpace(body, at);
        if ((uint)at < (uint)body.Length && body[at] == closing)
        {
            more = false;
            return at + 1;
        }

        if ((uint)at >= (uint)body.Length || body[at] != ',')
            return source.FailExpecting(at, closing == ']' ? "a comma or a ]" : "a comma or a closing brace");
        at = SkipSpace(body, at + 1);
        return (uint)at < (uint)body.Length && body[at] == closing ? source.Fail(at, "closes behind a comma that nothing follows") : at;
    }

    /// <summary>Passes over white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipSpace(ReadOnlySpan<byte> body, int at) =>
        (uint)at < (uint)body.Length && body[at] <= ' ' ? SkipSpaces(body, at) : at;

    private static int SkipSpaces(ReadOnlySpan<byte> body, int at)
    {
        while ((uint)at < (uint)body.Length && body[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at;
    }

    private static int SkipSimple(ref JsonSource source, int at)
    {
        var rest = (uint)at < (uint)source.Body.Length ? source.Body[at..] : default;
        var end = JsonNumber.PassWord(source.Body, at, out _);
        if (end > at)
            return end;
        if (rest.StartsWith("true"u8) || rest.StartsWith("null"u8))
            return at + 4;
        if (rest.StartsWith("false"u8))
            return at + 5;
        if (!rest.IsEmpty && (rest[0] == '-' || char.IsAsciiDigit((char)rest[0])))
            return JsonNumber.Pass(ref source, at);
        return rest.IsEmpty || rest[0] == '"' ? JsonText.Find(ref source, at, "a value", out _, out _)
            : "truefalsenull"u8.IndexOf(rest[0]) >= 0 ? source.Fail(at, "is neither true, false nor null") : source.FailExpecting(at, "a value");
    }

    private static int PassName(ref JsonSource source, int within, int at)
    {
        var end = ReadName(ref source, at, out var name);
        return end < 0 || !IsNew(ref source, within, at, name) ? -1 : end;
    }

    /// <summary>Passes over the colon behind a name.</summary>
    internal static int PassColon(ref JsonSource source, int at)
    {
        var body = source.Body;
        at = SkipSpace(body, at);
        return (uint)at < (uint)body.Length && body[at] == ':' ? SkipSpace(body, at + 1) : source.FailExpecting(at, "a colon");
    }
}
