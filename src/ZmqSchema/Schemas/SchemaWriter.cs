using System.Globalization;
using System.Text;

namespace ZmqSchema.Schemas;

/// <summary>Writes indented schema text with <c>\n</c> line ends, whatever the machine's are.</summary>
/// <param name="remark">What a comment line begins with.</param>
internal sealed class SchemaWriter(string remark)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line.</summary>
    public SchemaWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 2).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a comment, a line for each of its own.</summary>
    public SchemaWriter Remark(string? text, string? with = null)
    {
        foreach (var line in text?.Split('\n') ?? [])
            Line($"{with ?? remark} {line}".TrimEnd());
        return this;
    }

    /// <summary>Opens a brace; disposing closes it.</summary>
    public Block Braces(string header)
    {
        Line($"{header} {{");
        _depth++;
        return new(this);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>A number as every schema language spells it.</summary>
    public static string Spelled(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>An open brace.</summary>
    public readonly struct Block(SchemaWriter writer) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            writer._depth--;
            writer.Line("}");
        }
    }
}
