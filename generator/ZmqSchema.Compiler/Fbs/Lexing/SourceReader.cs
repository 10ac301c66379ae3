namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>Walks over a text and knows line and column of where it is.</summary>
internal sealed class SourceReader(string text)
{
    private int _lineStart;
    private int _line = 1;

    public int Offset { get; private set; }

    public bool IsAtEnd => Offset >= text.Length;

    /// <summary>The character here, or NUL at the end.</summary>
    public char Current => Peek(0);

    public char Peek(int ahead) => Offset + ahead < text.Length ? text[Offset + ahead] : '\0';

    public void Skip(int characters = 1)
    {
        for (; characters > 0 && Offset < text.Length; characters--)
        {
            var c = text[Offset++];
            if (c == '\n' || (c == '\r' && Current != '\n'))
            {
                _line++;
                _lineStart = Offset;
            }
        }
    }

    public void SkipWhile(Func<char, bool> condition)
    {
        while (!IsAtEnd && condition(Current))
            Skip();
    }

    public string From(int start) => text.Substring(start, Offset - start);

    /// <summary>A place of no length here; see <see cref="Close"/>.</summary>
    public SourcePlace Open() => new(_line, Offset - _lineStart + 1, Offset, 0);

    /// <summary>The place from where it was opened to here.</summary>
    public SourcePlace Close(SourcePlace opened) => opened with { Length = Math.Max(1, Offset - opened.Offset) };
}
