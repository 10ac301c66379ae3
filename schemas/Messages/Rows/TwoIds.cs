using System.Runtime.CompilerServices;

namespace ZmqSchema.Corpus;

/// <summary>Two ids within whatever holds them: bytes that differ from memory.</summary>
[InlineArray(2)]
public struct TwoIds
{
    private Guid _first;
}
