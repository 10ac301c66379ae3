using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>The <c>///</c> lines of a schema as XML documentation; they are text there, and may hold what XML does not.</summary>
internal static class Documentation
{
    public static CodeWriter Doc(this CodeWriter code, EquatableArray<string> lines)
    {
        var text = lines.Select(l => Spelling.Xml(l.Trim())).ToArray();
        if (text.Length == 1)
            return code.Line($"/// <summary>{text[0]}</summary>");
        if (text.Length == 0)
            return code;

        code.Line("/// <summary>");
        foreach (var line in text)
            code.Line($"/// {line}".TrimEnd());
        return code.Line("/// </summary>");
    }
}
