namespace ZmqSchema.Corpus;

/// <summary>An inline array that is written element by element.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public partial struct InlineIds
{
    public TwoIds Ids;
    public ThreeInts Ints;
    public TwoPoints Points;
}
