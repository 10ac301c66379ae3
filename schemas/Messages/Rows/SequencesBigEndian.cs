using System.Collections.Immutable;
using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>Sequences in network byte order.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public partial class SequencesBigEndian
{
    [ZmqFixedLength(3)]
    public int[]? Array { get; set; }

    [ZmqFixedLength(2)]
    public List<double>? List { get; init; }

    [ZmqFixedLength(4)]
    public ImmutableArray<ushort> Immutable { get; set; }

    [ZmqFixedLength(3)]
    public ReadOnlyMemory<float> Memory { get; set; }

    [ZmqFixedLength(2)]
    public bool[]? Truths { get; set; }

    [ZmqFixedLength(2)]
    public char[]? Letters { get; set; }

    [ZmqFixedLength(2)]
    public Half[]? Halves { get; set; }

    [ZmqFixedLength(2)]
    public List<Int128>? Wide { get; set; }

    [ZmqFixedLength(2)]
    public List<LongChoice>? Choices { get; set; }

    [ZmqFixedLength(2)]
    public Vector3[]? Points { get; set; }

    [ZmqFixedLength(2)]
    public Guid[]? Ids { get; set; }

    [ZmqFixedLength(2)]
    public ImmutableArray<DateTime> Times { get; set; }

    [ZmqFixedLength(2)]
    public ReadOnlyMemory<TimeSpan> Durations { get; set; }

    [ZmqFixedLength(2)]
    public ThreeInts[]? Rows { get; set; }
}
