using System.Collections.Immutable;
using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>The rows of sequences and dictionaries: every holder, nested ones, and bytes.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public partial class Collections
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

    public Vector3[] Points { get; set; } = [];

    public long[][] Rows { get; set; } = [];

    public List<List<string[]>> Deep { get; set; } = [];

    public int?[] Gaps { get; set; } = [];

    public ThreeInts Inline { get; set; }

    public Dictionary<string, int> Counts { get; set; } = [];

    public Dictionary<int, string> Names { get; set; } = [];

    public Dictionary<Guid, List<double>> Series { get; set; } = [];

    public Dictionary<Weather, Dictionary<string, Vector2>> Maps { get; set; } = [];
}
