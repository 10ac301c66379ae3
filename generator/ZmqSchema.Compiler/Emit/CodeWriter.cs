using System.Text;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Writes indented text with <c>\n</c> line ends, whatever the machine's are.</summary>
public sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, or each line of a raw string at the present depth.</summary>
    public CodeWriter Line(string lines = "")
    {
        foreach (var line in lines.Split('\n'))
        {
            var trimmed = line.TrimEnd('\r');
            if (trimmed.Length > 0)
                _text.Append(' ', _depth * 4).Append(trimmed);
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Opens a brace; disposing closes it.</summary>
    public Block Braces(string header)
    {
        Line(header).Line("{");
        _depth++;
        return new(this);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>An open brace.</summary>
    public readonly struct Block(CodeWriter code) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            code._depth--;
            code.Line("}");
        }
    }
}
