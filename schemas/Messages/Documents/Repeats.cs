using System.Collections.Immutable;
using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>The rows of sequences and dictionaries, as far as Protocol Buffers holds them: it has no lists of lists.</summary>
[ZmqMessage(WireFormat.Protobuf, WireFormat.CapnProto)]
public partial class Repeats
{
    public byte[] Bytes { get; set; } = [];

    public ReadOnlyMemory<byte> Frame { get; set; }

    public List<byte> ByteList { get; set; } = [];

    public int[] Array { get; set; } = [];

    public List<string> Words { get; init; } = [];

    public ImmutableArray<double> Samples { get; set; } = [];

    public ReadOnlyMemory<float> Memory { get; set; }

    public bool[] Truths { get; set; } = [];

    public List<DateTime> Times { get; set; } = [];

    public TimeSpan[] Laps { get; set; } = [];

    public Vector3[] Points { get; set; } = [];

    public ThreeInts Inline { get; set; }

    public List<Guid> Ids { get; set; } = [];

    public decimal[] Prices { get; set; } = [];

    public ImmutableArray<Half> Halves { get; set; } = [];

    public List<Weather> Forecast { get; set; } = [];

    public List<Place> Places { get; set; } = [];

    public List<byte[]> Chunks { get; set; } = [];

    public Figure[] Figures { get; set; } = [];

    public Dictionary<string, int> Counts { get; set; } = [];

    public Dictionary<int, string> Names { get; set; } = [];

    public Dictionary<bool, double> Chances { get; set; } = [];

    public Dictionary<Weather, bool> Warnings { get; set; } = [];

    public Dictionary<char, DateTime> Letters { get; set; } = [];

    public Dictionary<Guid, Place> Found { get; set; } = [];

    public Dictionary<decimal, Guid> Tags { get; set; } = [];

    public Dictionary<ulong, byte[]> Blobs { get; set; } = [];

    public Dictionary<short, Figure> Drawn { get; set; } = [];
}
