using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs;

/// <summary>One schema file, read: what was said, where, and what could not be read.</summary>
/// <param name="Declaration">What was said.</param>
/// <param name="Places">Where each token stands.</param>
/// <param name="Findings">What could not be read.</param>
public sealed record ParsedSchema(SchemaDeclaration Declaration, EquatableArray<SourcePlace> Places, EquatableArray<PlacedFinding> Findings)
{
    /// <summary>The text without what means nothing: empty lines, and comments that document nothing.</summary>
    public string Condensed { get; init; } = "";
}
