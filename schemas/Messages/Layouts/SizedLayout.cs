using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>A written size that is no multiple of the alignment.</summary>
[ZmqMessage]
[StructLayout(LayoutKind.Sequential, Size = 29)]
public partial struct SizedLayout
{
    public byte Kind;
    public long Value;
    public ushort Code;
}
