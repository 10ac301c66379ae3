using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>Offsets written and no size: the end is rounded up to the alignment.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Explicit)]
public partial struct ExplicitRounded
{
    [FieldOffset(0)]
    public long Stamp;

    [FieldOffset(9)]
    public byte Kind;
}
