namespace ZmqSchema.Corpus;

/// <summary>Inline arrays of numbers, bools and messages: still one copy.</summary>
[ZmqMessage]
public partial struct InlineArrays
{
    public ThreeInts Ints;
    public TwoTruths Truths;
    public TwoPoints Points;
    public EightBytes Bytes;
}
