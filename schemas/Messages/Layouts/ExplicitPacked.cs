using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>Offsets written and an alignment of at most two.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Explicit, Pack = 2)]
public partial struct ExplicitPacked
{
    [FieldOffset(1)]
    public long Stamp;

    [FieldOffset(10)]
    public byte Kind;
}
