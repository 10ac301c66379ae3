using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>A written size that is less than the fields take, which takes away the rounding at the end and nothing else.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Sequential, Size = 3)]
public partial struct TooSmallSize
{
    public long Value;
    public byte Kind;
}
