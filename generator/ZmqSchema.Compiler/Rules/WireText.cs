namespace ZmqSchema.Compiler.Rules;

/// <summary>What text has to be to stand on the wire.</summary>
internal static class WireText
{
    /// <summary>Whether UTF-8 can hold it: no half of a surrogate pair stands alone.</summary>
    public static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
