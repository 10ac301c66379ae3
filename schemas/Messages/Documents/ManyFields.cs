namespace ZmqSchema.Corpus;

/// <summary>More fields than a short map has entries, one of them with a name longer than a short string.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public partial class ManyFields
{
    public int A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q;

    public int ANameThatIsLongerThanThirtyOneBytesOfUtf8;

    [ZmqIgnore]
    public int Unsent;

    public string Ünïcödé = "";
}
