using System.Runtime.CompilerServices;

namespace ZmqSchema.Corpus;

/// <summary>Two messages within whatever holds them.</summary>
[InlineArray(2)]
public struct TwoPoints
{
    private Point _first;
}
