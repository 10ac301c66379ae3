namespace ZmqSchema.Corpus;

/// <summary>The row of what may be null.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.Json, WireFormat.Pickle)]
public partial class Optionals
{
    public int? Number { get; set; }

    public double? Real { get; init; }

    public bool? Truth { get; set; }

    public Weather? Weather { get; set; }

    public Guid? Id { get; set; }

    public DateTime? At { get; set; }

    public string? Text { get; set; }

    public byte[]? Bytes { get; set; }

    public List<int>? List { get; set; }

    public Dictionary<string, string>? Words { get; set; }

    public Spot? Spot { get; set; }

    public Place? Place { get; set; }

    public Figure? Figure { get; set; }
}
