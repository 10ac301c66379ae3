using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>Looks blittable and is not: its inline array is longer in memory than its elements.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Sequential)]
public partial struct SizedInside
{
    public bool Ok;
    public ThreeSized Many;
    public short Last;
}
