using System.Collections.Immutable;
using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>What may be null where null is a pointer, and what is made where it is one.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial class Absences
{
    public string? Text { get; set; }

    public byte[]? Bytes { get; set; }

    public List<int>? List { get; set; }

    public Dictionary<string, string>? Words { get; set; }

    public Guid? Id { get; set; }

    public decimal? Price { get; set; }

    public Vector3? Point { get; set; }

    public Spot? Spot { get; set; }

    public Place? Place { get; set; }

    public Figure? Figure { get; set; }

    public ImmutableArray<string>? Names { get; set; }

    public ReadOnlyMemory<byte>? Frame { get; set; }

    public ThreeInts? Three { get; set; }

    public Place Home { get; set; } = new();

    public Telemetry Status { get; set; }

    public Signal Only { get; set; } = new Signal.Ping(0);

    public List<Signal> Signals { get; set; } = [];

    public Dictionary<string, Figure> Drawn { get; set; } = [];
}
