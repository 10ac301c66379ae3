using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>Messages with layouts, and inline arrays of them, in a layout.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Sequential)]
public partial struct LayoutsInside
{
    public byte Tag;
    public SizedLayout Sized;
    public byte Between;
    public ExplicitRounded Rounded;
    public bool Ok;
    public PackedByTwo Packed;
    public ThreeInts Ints;
    public byte Before;
    public PackedLongs Longs;
}
