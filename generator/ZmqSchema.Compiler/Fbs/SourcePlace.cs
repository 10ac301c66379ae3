using System.Globalization;

namespace ZmqSchema.Compiler.Fbs;

/// <summary>Where something stands in a text: line and column from 1, in characters; offset from 0.</summary>
public readonly record struct SourcePlace(int Line, int Column, int Offset, int Length)
{
    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Line, Column);
}
