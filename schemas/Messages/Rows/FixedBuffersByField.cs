namespace ZmqSchema.Corpus;

/// <summary>Fixed buffers beside something that is written by itself.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public unsafe partial struct FixedBuffersByField
{
    public Guid Id;
    public fixed ushort Codes[5];
    public fixed bool Flags[2];
    public fixed float Values[2];
}
