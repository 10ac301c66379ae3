using System.Text;
using ZmqSchema.Compiler.Fbs.Lexing;

namespace ZmqSchema.Compiler.Fbs.Parsing;

/// <summary>A schema without what means nothing, so that it is the same wherever its lines stand: its tokens, and the <c>///</c> lines above them.</summary>
internal static class CondensedText
{
    public static string Of(string text, IReadOnlyList<Token> tokens)
    {
        var condensed = new StringBuilder();
        var end = 0;
        foreach (var token in tokens)
        {
            foreach (var line in token.Doc)
                condensed.Append("\n///").Append(line);

            // What stood together stays so: a function's name and its parenthesis.
            if (token.Doc.Count > 0)
                condensed.Append('\n');
            else if (token.Place.Offset > end && condensed.Length > 0)
                condensed.Append(' ');
            condensed.Append(text, token.Place.Offset, token.Place.Length);
            end = token.Place.Offset + token.Place.Length;
        }

        return condensed.ToString().Trim();
    }
}
