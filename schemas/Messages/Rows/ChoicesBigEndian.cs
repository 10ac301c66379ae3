namespace ZmqSchema.Corpus;

/// <summary>Enums of every underlying type in network byte order.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public partial class ChoicesBigEndian
{
    public SByteChoice A { get; set; }

    public ByteChoice B { get; set; }

    public ShortChoice C { get; set; }

    public UShortChoice D { get; set; }

    public IntChoice E { get; set; }

    public UIntChoice F { get; set; }

    public LongChoice G { get; set; }

    public ULongChoice H { get; set; }

    [ZmqFixedLength(3)]
    public ShortChoice[]? Many { get; set; }
}
