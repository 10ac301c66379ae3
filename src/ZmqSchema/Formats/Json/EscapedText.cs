using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace ZmqSchema.Formats.Json;

/// <summary>
/// Strings as they are written: pure ASCII, everything else escaped, exactly as System.Text.Json's default encoder does: safe within HTML
/// too, so that <c>"&amp;'+&lt;>`</c> are escaped by their code.
/// </summary>
internal static class EscapedText
{
    /// <summary>Bytes of the longest escape of one UTF-16 code unit.</summary>
    private const int Longest = 6;

    /// <summary>Strings up to here are taken to be escaped all through; of longer ones it is counted.</summary>
    private const int Short = 256;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Bytes at most, quotes included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Bound(ReadOnlySpan<char> text) => text.Length <= Short ? (Longest * text.Length) + 2 : Count(text);

    /// <summary>Writes the string in its quotes.</summary>
    /// <exception cref="ArgumentException">There is half of a surrogate pair in it, which no reader would take.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, ReadOnlySpan<char> text, string member)
    {
        if (text.ContainsAnyExcept(Plain))
            return WriteEscaped(body, at, text, member);

        ref var first = ref JsonWriter.Room(body, at, text.Length + 2);
        first = (byte)'"';
        Ascii.FromUtf16(text, body.Slice(at + 1, text.Length), out _);
        Unsafe.Add(ref first, text.Length + 1) = (byte)'"';
        return at + text.Length + 2;
    }

    private static long Count(ReadOnlySpan<char> text)
    {
        var count = 2L + text.Length;
        while (text.IndexOfAnyExcept(Plain) is >= 0 and var next)
        {
            count += Letter(text[next]) == 0 ? Longest - 1 : 1;
            text = text[(next + 1)..];
        }

        return count;
    }

    private static int WriteEscaped(Span<byte> body, int at, ReadOnlySpan<char> text, string member)
    {
        at = JsonWriter.WriteSign(body, at, (byte)'"');
        while (!text.IsEmpty)
        {
            var run = text.IndexOfAnyExcept(Plain);
            run = run < 0 ? text.Length : run;
            Ascii.FromUtf16(text[..run], JsonWriter.Rest(body, at, run), out _);
            at += run;
            if (run == text.Length)
                break;

            var unit = text[run];
            if (char.IsSurrogate(unit))
            {
                if (run + 1 >= text.Length || !char.IsSurrogatePair(unit, text[run + 1]))
                    ThrowUnpaired(member);
                at = WriteCode(body, at, unit);
                unit = text[++run];
            }

            at = Letter(unit) is var letter and not 0 ? WriteLetter(body, at, letter) : WriteCode(body, at, unit);
            text = text[(run + 1)..];
        }

        return JsonWriter.WriteSign(body, at, (byte)'"');
    }

    /// <summary>The letter that stands behind the backslash, or 0 where a code does.</summary>
    private static byte Letter(char unit) => unit switch
    {
        '\\' => (byte)'\\',
        '\b' => (byte)'b',
        '\t' => (byte)'t',
        '\n' => (byte)'n',
        '\f' => (byte)'f',
        '\r' => (byte)'r',
        _ => 0,
    };

    private static int WriteLetter(Span<byte> body, int at, byte letter)
    {
        ref var first = ref JsonWriter.Room(body, at, 2);
        first = (byte)'\\';
        Unsafe.Add(ref first, 1) = letter;
        return at + 2;
    }

    private static int WriteCode(Span<byte> body, int at, char unit)
    {
        var room = JsonWriter.Rest(body, at, Longest);
        "\\u"u8.CopyTo(room);
        for (var i = 2; i < Longest; i++)
            room[i] = "0123456789ABCDEF"u8[(unit >> (4 * (Longest - 1 - i))) & 15];
        return at + Longest;
    }

    [DoesNotReturn]
    private static void ThrowUnpaired(string member) =>
        throw new ArgumentException($"'{member}' has an unpaired surrogate, which no reader of JSON takes.", member);
}
