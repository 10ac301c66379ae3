namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Decimals, which are texts that are parsed.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial class Prices
{
    public List<decimal> All { get; set; } = [];
}
