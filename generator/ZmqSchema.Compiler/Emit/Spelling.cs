using System.Globalization;
using System.Text;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Names and literals as C# spells them: the one place that escapes.</summary>
public static class Spelling
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        // Those that no specification has and every compiler knows.
        "__arglist", "__makeref", "__reftype", "__refvalue",
        // Contextual ones that mean something else where names of types and members are written.
        "allows", "async", "await", "dynamic", "extension", "field", "file", "global", "nint", "notnull", "nuint", "partial", "record",
        "required", "scoped", "unmanaged", "value", "var", "when", "where", "with", "yield",
    ];

    /// <summary>A name where C# expects an identifier: <c>@event</c>.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string Literal(string? text)
    {
        if (text is null)
            return "null";

        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text within an XML doc comment.</summary>
    public static string Xml(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", " ").Replace("\n", " ");

    /// <summary>A name as part of a file's: letters that a hint name refuses stand as their code.</summary>
    public static string FileName(string name)
    {
        var file = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '.' or '_' || char.IsLetterOrDigit(c))
                file.Append(c);
            else
                file.Append('-').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return file.ToString();
    }
}
