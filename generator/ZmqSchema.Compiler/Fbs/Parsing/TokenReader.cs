using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Fbs.Rules;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Walks over tokens, says what was expected instead, and finds the way back after a mistake.</summary>
internal sealed class TokenReader(IReadOnlyList<Token> tokens, List<PlacedFinding> findings)
{
    private static readonly HashSet<string> Openers =
    [
        "table", "struct", "enum", "union", "namespace", "root_type", "attribute", "rpc_service", "file_identifier", "file_extension", "include", "native_include",
    ];

    /// <summary>The number of the token here.</summary>
    public int At { get; private set; }

    public Token Current => tokens[At];

    public bool IsAtEnd => Current.Kind is TokenKind.End;

    public bool Is(char symbol) => Current.Kind is TokenKind.Symbol && Current.Text[0] == symbol;

    public bool IsWord(string word) => Current.Kind is TokenKind.Name && Current.Text == word;

    /// <summary>Whether a declaration seems to begin here: a keyword, and behind it what a field would not have.</summary>
    public bool IsOpener => Current.Kind is TokenKind.Name && Openers.Contains(Current.Text)
        && tokens[Math.Min(At + 1, tokens.Count - 1)] is { Kind: TokenKind.Name or TokenKind.Text };

    public void Next()
    {
        if (!IsAtEnd)
            At++;
    }

    /// <summary>Skips the symbol if it is here.</summary>
    public bool Take(char symbol)
    {
        if (!Is(symbol))
            return false;
        Next();
        return true;
    }

    /// <summary>Skips the symbol, or says that it is missing.</summary>
    public bool Expect(char symbol, string behind)
    {
        if (Take(symbol))
            return true;
        Fail($"'{symbol}' {behind}");
        return false;
    }

    /// <summary>Skips a token of that kind and gives its text, or says that it is missing.</summary>
    public string? Expect(TokenKind kind, string what)
    {
        var token = Current;
        if (token.Kind != kind)
        {
            Fail(what);
            return null;
        }

        Next();
        return token.Text;
    }

    /// <summary>A name, perhaps with dots.</summary>
    public string? ExpectPath(string what)
    {
        var path = new List<string>();
        for (var part = Expect(TokenKind.Name, what); part is not null; part = Expect(TokenKind.Name, "a name behind the dot"))
        {
            path.Add(part);
            if (!Take('.'))
                return string.Join(".", path);
        }

        return null;
    }

    /// <summary>Says what is expected here.</summary>
    public void Fail(string expected) => Report(SyntaxRules.TokensAreExpected, expected);

    /// <summary>Says what is wrong with the token here, unless that was said of it, of the one before it or of what was left out between them: one mistake, one line.</summary>
    public void Report(Rule rule, params string[] arguments)
    {
        if (!Current.IsBroken && !Current.IsDisplaced && (At == 0 || !tokens[At - 1].IsBroken))
            ReportAt(At, rule, Current.Words, arguments);
    }

    public void ReportAt(int at, Rule rule, string subject, params string[] arguments) =>
        findings.Add(new(rule.Found(subject, arguments), tokens[at].Place));

    /// <summary>After a mistake within braces: goes behind the next <paramref name="separator"/>, or to the brace or declaration before it.</summary>
    public void SkipTo(char separator)
    {
        while (!IsAtEnd && !Is('}') && !IsOpener)
        {
            var found = Is(separator);
            Next();
            if (found)
                return;
        }
    }

    /// <summary>After a mistake between declarations: goes to the next one, past whatever is in braces.</summary>
    public void SkipToDeclaration()
    {
        for (var depth = 0; !IsAtEnd && !(depth <= 0 && IsOpener); Next())
            depth += Is('{') ? 1 : Is('}') ? -1 : 0;
    }
}
