namespace ZmqSchema.Generator.Frontends.CSharp.Remembering;

/// <summary>Things that a whole project depends on, equal when all of them are, in order.</summary>
internal sealed class CommonGround(IReadOnlyList<object> things)
{
    private readonly IReadOnlyList<object> _things = things;

    public bool Is(CommonGround other) => ReferenceEquals(this, other) || _things.SequenceEqual(other._things);
}
