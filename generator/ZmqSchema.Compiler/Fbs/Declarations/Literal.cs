namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>A value as written.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="At">Its first token.</param>
/// <param name="Text">The number, the name with its sign, what the string says, or the function's name.</param>
/// <param name="IsPlain">Of a string: printable ASCII and no escapes.</param>
/// <param name="Argument">Of a call: what is in its parentheses.</param>
public sealed record Literal(LiteralKind Kind, int At, string Text, bool IsPlain = true, Literal? Argument = null)
{
    /// <summary>As findings quote it.</summary>
    public string Words => Kind switch
    {
        LiteralKind.Text => $"\"{Text}\"",
        LiteralKind.Call => $"{Text}({Argument?.Words})",
        _ => Text,
    };
}

/// <summary>What a value looks like, before its field says what it is.</summary>
public enum LiteralKind
{
    Integer,
    Float,
    Text,
    Name,
    Call,
    EmptyVector,
}
