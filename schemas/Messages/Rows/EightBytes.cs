using System.Runtime.CompilerServices;

namespace ZmqSchema.Corpus;

/// <summary>Eight bytes within whatever holds them.</summary>
[InlineArray(8)]
public struct EightBytes
{
    private byte _first;
}
