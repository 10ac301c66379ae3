using ZmqSchema;

namespace Corpus;

/// <summary>A union of C# with the name of a table that a schema declares nearer by.</summary>
[ZmqUnion]
public abstract partial record Dotted
{
    /// <summary>The one case.</summary>
    public sealed record One(int N) : Dotted;
}
