using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Fbs.Rules;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>Reads values: defaults and what attributes say.</summary>
internal sealed class LiteralParser(TokenReader tokens)
{
    private const int MaxDepth = 64;

    /// <summary>The value here, or null and a finding.</summary>
    public Literal? Read(int depth = 0)
    {
        var at = tokens.At;
        if (depth > MaxDepth)
        {
            tokens.Report(SyntaxRules.NestingHasAnEnd);
            return null;
        }

        if (tokens.Is('+') || tokens.Is('-'))
        {
            var sign = tokens.Current.Text;
            tokens.Next();
            return ReadName(at, sign, depth);
        }

        if (tokens.Is('['))
            return ReadEmptyVector(at);
        if (tokens.Current.Kind is TokenKind.Name)
            return ReadName(at, "", depth);

        var token = tokens.Current;
        LiteralKind? kind = token.Kind switch
        {
            TokenKind.Integer => LiteralKind.Integer,
            TokenKind.Float => LiteralKind.Float,
            TokenKind.Text => LiteralKind.Text,
            _ => null,
        };
        if (kind is null)
        {
            tokens.Fail("a value");
            return null;
        }

        tokens.Next();
        return new(kind.Value, at, token.Text, token.IsPlain);
    }

    private Literal? ReadName(int at, string sign, int depth)
    {
        var isCall = tokens.Current.IsCall;
        if (isCall)
        {
            var function = sign + tokens.Current.Text;
            tokens.Next();
            tokens.Next();
            return Read(depth + 1) is { } argument && tokens.Expect(')', "behind the function's argument")
                ? new(LiteralKind.Call, at, function, Argument: argument)
                : null;
        }

        return tokens.ExpectPath("a name") is { } name ? new(LiteralKind.Name, at, sign + name) : null;
    }

    private Literal? ReadEmptyVector(int at)
    {
        tokens.Next();
        return tokens.Expect(']', "behind '['") ? new(LiteralKind.EmptyVector, at, "[]") : null;
    }
}
