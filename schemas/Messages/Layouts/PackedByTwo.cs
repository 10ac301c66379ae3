using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>Alignment of at most two bytes.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Sequential, Pack = 2)]
public partial struct PackedByTwo
{
    public byte Kind;
    public double Value;
    public bool Ok;
    public int Count;
}
