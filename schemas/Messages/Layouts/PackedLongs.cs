using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>An inline array with an alignment of its own.</summary>
[InlineArray(2)]
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct PackedLongs
{
    private long _first;
}
