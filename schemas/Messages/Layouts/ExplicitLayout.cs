using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>Every offset written, out of order, with gaps.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Explicit, Size = 40)]
public partial struct ExplicitLayout
{
    [FieldOffset(16)]
    public double Value;

    [FieldOffset(1)]
    public byte Kind;

    [field: FieldOffset(6)]
    public int Count { get; set; }

    [FieldOffset(30)]
    public bool Ok;
}
