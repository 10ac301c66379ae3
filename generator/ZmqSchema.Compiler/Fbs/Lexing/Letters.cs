namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>The classes of characters that schemas know: ASCII alone.</summary>
internal static class Letters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => IsDigit(c) || c is >= 'a' and <= 'f' or >= 'A' and <= 'F';

    public static bool StartsName(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    public static bool ContinuesName(char c) => StartsName(c) || IsDigit(c);

    public static bool IsPrintable(char c) => c is >= ' ' and <= '~';
}
