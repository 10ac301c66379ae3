using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, the number as written, the symbol, or what a string says once its escapes are read.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Doc">The <c>///</c> lines right above it.</param>
/// <param name="IsPlain">Of a string: that it has nothing but printable ASCII and no escapes, as flatc wants of numbers in strings.</param>
/// <param name="IsCall">Of a name: that a parenthesis follows at once, so that it is a function's.</param>
/// <param name="IsDisplaced">Whether right before it stood what was reported and left out, so that it may not be what was meant to stand here.</param>
/// <param name="IsBroken">Whether something is wrong with it already, so that what follows is guesswork.</param>
internal sealed record Token(
    TokenKind Kind, string Text, SourcePlace Place, EquatableArray<string> Doc, bool IsPlain = true, bool IsCall = false, bool IsDisplaced = false, bool IsBroken = false)
{
    /// <summary>As findings quote it.</summary>
    public string Words => Kind switch
    {
        TokenKind.End => "end of file",
        TokenKind.Text => "\"" + Text + "\"",
        _ => Text,
    };
}
