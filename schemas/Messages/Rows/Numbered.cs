namespace ZmqSchema.Corpus;

/// <summary>Fields in the order of their numbers, not of their declaration.</summary>
[ZmqMessage]
public partial struct Numbered
{
    [ZmqField(3)]
    public byte Third { get; set; }

    [ZmqField(1)]
    public double First { get; set; }

    [ZmqField(2)]
    public short Second { get; set; }
}
