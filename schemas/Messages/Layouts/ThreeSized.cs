using System.Runtime.CompilerServices;

namespace ZmqSchema.Corpus;

/// <summary>Three messages of 29 bytes, which take more in memory: the runtime rounds each of them up in an inline array.</summary>
[InlineArray(3)]
public struct ThreeSized
{
    private SizedLayout _first;
}
