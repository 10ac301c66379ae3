namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>Reads integers and floats, decimal and hexadecimal, as far as they look like one.</summary>
internal static class NumberReader
{
    /// <summary>Skips the number; null when what was skipped is none.</summary>
    public static TokenKind? Read(SourceReader source)
    {
        if (source.Current is '+' or '-')
            source.Skip();

        var isHex = source.Current is '0' && source.Peek(1) is 'x' or 'X';
        if (isHex)
            source.Skip(2);

        var dots = 0;
        var digits = SkipDigits(source, isHex);
        while (source.Current is '.')
        {
            dots++;
            source.Skip();
            digits += SkipDigits(source, isHex);
        }

        var hasExponent = digits > 0 && dots < 2 && source.Current is var c && (isHex ? c is 'p' or 'P' : c is 'e' or 'E');
        if (hasExponent && !SkipExponent(source))
            return null;

        // A hexadecimal float says its exponent, or nobody knew whether an 'e' is a digit.
        var isSound = digits > 0 && dots < 2 && (hasExponent || !(isHex && dots > 0));
        return !isSound ? null : hasExponent || dots > 0 ? TokenKind.Float : TokenKind.Integer;
    }

    private static bool SkipExponent(SourceReader source)
    {
        source.Skip();
        if (source.Current is '+' or '-')
            source.Skip();
        var digits = SkipDigits(source, isHex: false);
        if (source.Current is not '.')
            return digits > 0;

        source.Skip();
        return false;
    }

    private static int SkipDigits(SourceReader source, bool isHex)
    {
        var start = source.Offset;
        source.SkipWhile(isHex ? Letters.IsHexDigit : Letters.IsDigit);
        return source.Offset - start;
    }
}
