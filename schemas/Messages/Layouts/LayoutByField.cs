using System.Runtime.InteropServices;

namespace ZmqSchema.Corpus;

/// <summary>A layout of the user's with a field that is written by itself: the offsets are followed all the same.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
[StructLayout(LayoutKind.Sequential)]
public partial struct LayoutByField
{
    public bool Ok;
    public Guid Id;
    public byte Kind;
    public DateTime At;
}
