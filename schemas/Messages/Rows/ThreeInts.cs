using System.Runtime.CompilerServices;

namespace ZmqSchema.Corpus;

/// <summary>Three numbers within whatever holds them.</summary>
[InlineArray(3)]
public struct ThreeInts
{
    private int _first;
}
