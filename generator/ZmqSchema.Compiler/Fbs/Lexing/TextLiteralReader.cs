using System.Globalization;
using System.Text;
using ZmqSchema.Compiler.Fbs.Rules;

namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>Reads a string literal: its escapes, its surrogates, and whether its bytes are UTF-8.</summary>
internal sealed class TextLiteralReader(SourceReader source, List<PlacedFinding> findings)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _run = new();
    private int _high = -1;
    private int _start;

    /// <summary>Printable ASCII and no escapes.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>Whether something was wrong with it.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>What the literal at the source's position says.</summary>
    public string Read()
    {
        var place = source.Open();
        var quote = source.Current;
        _start = source.Offset;
        source.Skip();
        while (source.Current != quote)
        {
            if (source.Current < ' ')
            {
                Report(source.Open(), source.IsAtEnd || source.Current is '\r' or '\n' ? "the string is not closed" : "it has a control character");
                return Finish(place);
            }

            if (source.Current == '\\')
                ReadEscape();
            else
                ReadCharacter();
        }

        CheckPair(source.Open());
        source.Skip();
        return Finish(place);
    }

    private void ReadCharacter()
    {
        CheckPair(source.Open());
        IsPlain &= Letters.IsPrintable(source.Current);
        _run.Append(source.Current);
        source.Skip();
    }

    private void ReadEscape()
    {
        IsPlain = false;
        var place = source.Open();
        source.Skip();
        var c = source.Current;
        if (c != 'u')
            CheckPair(place);

        var plain = c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', '"' or '\'' or '\\' or '/' => c, _ => '\0' };
        if (plain != '\0')
        {
            _run.Append(plain);
            source.Skip();
        }
        else if (c is 'x' or 'u')
        {
            source.Skip();
            ReadHex(place, c);
        }
        else
        {
            Report(place, $"'\\{(Letters.IsPrintable(c) ? c.ToString() : "")}' is no escape");
        }
    }

    private void ReadHex(SourcePlace place, char kind)
    {
        var count = kind == 'x' ? 2 : 4;
        var start = source.Offset;
        for (var i = 0; i < count && Letters.IsHexDigit(source.Current); i++)
            source.Skip();
        if (source.Offset - start < count)
        {
            Report(place, $"'\\{kind}' takes {(count == 2 ? "two" : "four")} hexadecimal digits");
            return;
        }

        var value = int.Parse(source.From(start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (kind == 'x')
            AppendByte((byte)value);
        else
            AppendUnit(place, value);
    }

    private void AppendByte(byte value)
    {
        Flush();
        _bytes.Add(value);
    }

    private void AppendUnit(SourcePlace place, int unit)
    {
        if (unit is >= 0xD800 and <= 0xDBFF)
        {
            CheckPair(place);
            _high = unit;
        }
        else if (unit is >= 0xDC00 and <= 0xDFFF)
        {
            if (_high < 0)
                Report(place, "a low surrogate stands alone");
            else
                _run.Append((char)_high).Append((char)unit);
            _high = -1;
        }
        else
        {
            CheckPair(place);
            _run.Append((char)unit);
        }
    }

    private void CheckPair(SourcePlace place)
    {
        if (_high >= 0)
            Report(place, "a high surrogate stands alone");
        _high = -1;
    }

    private void Flush()
    {
        _bytes.AddRange(Encoding.UTF8.GetBytes(_run.ToString()));
        _run.Clear();
    }

    private string Finish(SourcePlace place)
    {
        Flush();
        try
        {
            return Utf8.GetString([.. _bytes]);
        }
        catch (ArgumentException)
        {
            Report(place, "its bytes are not UTF-8");
            return "";
        }
    }

    // One mistake, one line: what follows a broken escape is guesswork.
    private void Report(SourcePlace place, string what)
    {
        if (!IsBroken)
            findings.Add(new(SyntaxRules.TextsAreSound.Found(source.From(_start), what), source.Close(place)));
        IsBroken = true;
    }
}
