using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>
/// The summaries of doc comments as plain text, out of the source itself: a build that writes no documentation file parses none of them,
/// and what is generated must not depend on that.
/// </summary>
internal static class DocComments
{
    /// <summary>What the summary of a type, member or enum value says, or null. A positional member's is its type's <c>param</c>.</summary>
    public static string? SummaryOf(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var said = reference.GetSyntax() switch
            {
                ParameterSyntax { Parent.Parent: { } type } parameter => Text(type, e => e.Name.LocalName == "param" && (string?)e.Attribute("name") == parameter.Identifier.ValueText),
                VariableDeclaratorSyntax { Parent.Parent: { } field } => Text(field, IsSummary),
                var node => Text(node, IsSummary),
            };
            if (said is not null)
                return said;
        }

        return null;
    }

    private static bool IsSummary(XElement element) => element.Name.LocalName == "summary";

    private static string? Text(SyntaxNode node, Func<XElement, bool> isWanted)
    {
        var xml = Xml(node);
        if (xml.Length == 0)
            return null;
        try
        {
            return XElement.Parse($"<doc>{xml}</doc>", LoadOptions.PreserveWhitespace).Elements().FirstOrDefault(isWanted) is { } element ? Plain(element) : null;
        }
        catch (XmlException)
        {
            // The compiler says so, where it reads doc comments at all.
            return null;
        }
    }

    // Where documentation is off they are ordinary comments that happen to begin with three strokes.
    private static string Xml(SyntaxNode node)
    {
        var xml = new StringBuilder();
        foreach (var trivia in node.GetLeadingTrivia())
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia)
            {
                foreach (var line in trivia.ToFullString().Split('\n').Select(l => l.Trim()).Where(IsDocumentation))
                    xml.Append(line.Substring(3)).Append('\n');
            }
            else if (trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                && trivia.ToFullString().Trim() is var text && text.StartsWith("/**", StringComparison.Ordinal) && text.EndsWith("*/", StringComparison.Ordinal) && text.Length > 5)
            {
                foreach (var line in text.Substring(3, text.Length - 5).Split('\n').Select(l => l.Trim()))
                    xml.Append(line.StartsWith("*", StringComparison.Ordinal) ? line.Substring(1) : line).Append('\n');
            }
        }

        return xml.ToString();
    }

    // A fourth stroke makes an ordinary comment of it.
    private static bool IsDocumentation(string line) => line.StartsWith("///", StringComparison.Ordinal) && !line.StartsWith("////", StringComparison.Ordinal);

    private static string? Plain(XElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        var lines = text.ToString().Split('\n').Select(l => string.Join(" ", l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        var plain = string.Join("\n", lines.SkipWhile(l => l.Length == 0).Reverse().SkipWhile(l => l.Length == 0).Reverse());
        return plain.Length == 0 ? null : plain;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
                text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "para" or "br" } paragraph)
                Append(text.Append('\n'), paragraph);
            else if (node is XElement { HasElements: false, Value: "" } mention)
                text.Append(Mentioned(mention));
            else if (node is XElement inner)
                Append(text, inner);
        }
    }

    private static string Mentioned(XElement element)
    {
        var name = (string?)element.Attribute("langword") ?? (string?)element.Attribute("name") ?? (string?)element.Attribute("href") ?? (string?)element.Attribute("cref") ?? "";
        return element.Attribute("cref") is null ? name : name.Split('(')[0].Split('.', ':').Last();
    }
}
