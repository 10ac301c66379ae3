namespace ZmqSchema.Corpus;

/// <summary>A message that holds itself.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public partial class Branch
{
    public int Leaves { get; set; }

    public Branch? Left { get; set; }

    public List<Branch> More { get; set; } = [];
}
