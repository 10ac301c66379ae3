using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.Json;

/// <summary>Strings as they are read (RFC 8259, "Strings").</summary>
internal static class JsonText
{
    /// <summary>ASCII that stands for itself and goes on.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~\u007F"u8);

    /// <summary>Where letters of any length end: the end, an escape, what is not allowed.</summary>
    private static readonly SearchValues<byte> Stops = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(c => (byte)c)]);

    /// <summary>Finds the end of the string at <paramref name="at"/>, which is wholly valid then.</summary>
    /// <param name="source">The body.</param>
    /// <param name="at">Where its first quote is.</param>
    /// <param name="expected">What belongs there, in words.</param>
    /// <param name="raw">What stands between the quotes.</param>
    /// <param name="kind">What is in it.</param>
    public static int Find(ref JsonSource source, int at, string expected, out ReadOnlySpan<byte> raw, out TextKind kind)
    {
        var body = source.Body;
        raw = default;
        kind = TextKind.Ascii;
        if ((uint)at >= (uint)body.Length || body[at] != '"')
            return source.FailExpecting(at, expected);

        var rest = body[(at + 1)..];
        var length = rest.IndexOfAnyExcept(Plain);
        if ((uint)length < (uint)rest.Length && rest[length] == '"')
        {
            raw = rest[..length];
            return at + length + 2;
        }

        var end = FindSlowly(ref source, at + 1, ref kind);
        if (end < 0)
            return -1;
        raw = body[(at + 1)..end];
        return end + 1;
    }

    /// <summary>The string between the quotes.</summary>
    public static string Decode(ReadOnlySpan<byte> raw, TextKind kind)
    {
        if (kind is TextKind.Ascii)
            return Encoding.Latin1.GetString(raw);
        if (kind is TextKind.Utf8)
            return Encoding.UTF8.GetString(raw);

        var bytes = ArrayPool<byte>.Shared.Rent(raw.Length);
        var text = Encoding.UTF8.GetString(bytes.AsSpan(0, Unescape(raw, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return text;
    }

    /// <summary>Writes in UTF-8 what the escapes mean, which is never longer, and returns how long it is.</summary>
    public static int Unescape(ReadOnlySpan<byte> raw, Span<byte> bytes)
    {
        var written = 0;
        while (true)
        {
            var run = raw.IndexOf((byte)'\\');
            if (run < 0)
            {
                raw.CopyTo(bytes[written..]);
                return written + raw.Length;
            }

            raw[..run].CopyTo(bytes[written..]);
            written += run;
            raw = raw[run..];
            if (raw[1] != 'u')
            {
                bytes[written++] = Meaning(raw[1]);
                raw = raw[2..];
                continue;
            }

            var unit = (char)Hex(raw[2..]);
            var isPair = char.IsSurrogate(unit);
            var rune = isPair ? new Rune(unit, (char)Hex(raw[8..])) : new Rune(unit);
            written += rune.EncodeToUtf8(bytes[written..]);
            raw = raw[(isPair ? 12 : 6)..];
        }
    }

    private static int FindSlowly(ref JsonSource source, int start, ref TextKind kind)
    {
        var body = source.Body;
        for (var at = start; ;)
        {
            var run = body[at..].IndexOfAny(Stops);
            var letters = run < 0 ? body[at..] : body.Slice(at, run);
            if (kind is TextKind.Ascii && !Ascii.IsValid(letters))
                kind = TextKind.Utf8;
            if (!Utf8.IsValid(letters))
                return source.Fail(FirstInvalid(letters) is var bad && run < 0 && at + bad + 4 > body.Length ? body.Length : at + bad, "is not UTF-8");
            if (run < 0)
                return source.Fail(body.Length, "ends too early");

            at += run;
            if (body[at] == '"')
                return at;
            if (body[at] != '\\')
                return source.Fail(at, "is the control character {0}, which stands in no string unless escaped", body[at]);
            kind = TextKind.Escaped;
            if ((at = PassEscape(ref source, at)) < 0)
                return -1;
        }
    }

    private static int PassEscape(ref JsonSource source, int at)
    {
        var body = source.Body;
        if (at + 1 >= body.Length)
            return source.Fail(body.Length, "ends too early");
        if (body[at + 1] != 'u')
            return Meaning(body[at + 1]) != 0 ? at + 2 : source.Fail(at, "is no escape that JSON has");

        var unit = Hex(body[(at + 2)..]);
        if (unit < 0)
            return FailHex(ref source, at);
        if (!char.IsSurrogate((char)unit))
            return at + 6;

        var isPair = char.IsHighSurrogate((char)unit) && body[(at + 6)..].StartsWith("\\u"u8)
            && Hex(body[(at + 8)..]) is >= 0xDC00 and <= 0xDFFF;
        return isPair ? at + 12 : source.Fail(at, "is half of a surrogate pair");
    }

    private static int FailHex(ref JsonSource source, int at) =>
        source.Body.Length - at < 6 ? source.Fail(source.Body.Length, "ends too early") : source.Fail(at, "is an escape without its four digits");

    private static byte Meaning(byte escape) => escape switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => escape,
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => 0,
    };

    /// <summary>Four digits, or -1.</summary>
    private static int Hex(ReadOnlySpan<byte> digits) =>
        digits.Length >= 4 && ushort.TryParse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? unit : -1;

    private static int FirstInvalid(ReadOnlySpan<byte> letters)
    {
        var at = 0;
        while (at < letters.Length && Rune.DecodeFromUtf8(letters[at..], out _, out var length) is OperationStatus.Done)
            at += length;
        return at;
    }
}
