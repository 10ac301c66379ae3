using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>Alignment of at most four bytes, around a message with a layout of its own.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public partial struct PackedByFour
{
    public bool Ok;
    public NaturalLayout Inner;
    public byte Last;
    public long Stamp;
}
