namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,
    Name,
    Integer,
    Float,
    Text,
    Symbol,
}
