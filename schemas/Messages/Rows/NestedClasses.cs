namespace ZmqSchema.Corpus;

/// <summary>The row of nested messages: classes, and sequences of both. The outer message chooses the byte order.</summary>
[ZmqMessage]
public partial class NestedClasses
{
    public Sensor? One { get; set; }

    [ZmqFixedLength(2)]
    public List<Sensor>? Two { get; set; }

    [ZmqFixedLength(3)]
    public Point[]? Points { get; set; }

    public bool Ok { get; set; }
}
