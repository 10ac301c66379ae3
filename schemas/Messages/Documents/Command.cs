namespace ZmqSchema.Corpus;

/// <summary>A union that is sent itself.</summary>
[ZmqUnion, ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public abstract partial record Command
{
    public sealed record Stop : Command;

    public sealed record Go(Spot To, float Speed) : Command;
}
