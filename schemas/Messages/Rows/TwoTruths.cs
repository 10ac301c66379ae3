using System.Runtime.CompilerServices;

namespace ZmqSchema.Corpus;

/// <summary>Two bools within whatever holds them.</summary>
[InlineArray(2)]
public struct TwoTruths
{
    private bool _first;
}
