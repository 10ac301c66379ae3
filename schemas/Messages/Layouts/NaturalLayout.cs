using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>As a C compiler lays it out: padding within and at the end.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Sequential)]
public partial struct NaturalLayout
{
    public byte Kind;
    public double Value;
    public bool Ok;
    public short Code;
    public Half Small;
    public Int128 Wide;
    public char Letter;
}
