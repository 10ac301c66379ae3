namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Refuses what is below zero.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.FlatBuffers)]
public partial record StrictPart
{
    /// <summary>Not below zero.</summary>
    public required int B
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentException("below zero");
    }
}
