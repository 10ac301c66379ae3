namespace ZmqSchema.Corpus;

/// <summary>An object that others hold.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public partial class Place
{
    public string Name { get; set; } = "";

    public Spot Spot { get; set; }

    public List<string> Tags { get; set; } = [];
}
