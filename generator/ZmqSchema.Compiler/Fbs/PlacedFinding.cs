using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Fbs;

/// <summary>Something wrong in a schema file, and where.</summary>
public sealed record PlacedFinding(Finding Finding, SourcePlace Place)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place} {Finding}";
}
