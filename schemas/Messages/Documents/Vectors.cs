using System.Collections.Immutable;
using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>The rows of sequences and dictionaries, as far as FlatBuffers holds them.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public partial class Vectors
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

    public ThreeInts Inline { get; set; }

    public Dictionary<string, int> Counts { get; set; } = [];

    public Dictionary<int, string> Names { get; set; } = [];

    public List<Guid> Ids { get; set; } = [];

    public decimal[] Prices { get; set; } = [];

    public ImmutableArray<Half> Halves { get; set; } = [];

    public List<Weather> Forecast { get; set; } = [];

    public List<Place> Places { get; set; } = [];

    public Dictionary<Weather, Vector2> Winds { get; set; } = [];

    public Dictionary<ulong, Place> Found { get; set; } = [];
}
