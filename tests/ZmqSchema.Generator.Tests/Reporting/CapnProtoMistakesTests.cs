using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in Cap'n Proto messages: ZMQ540 to ZMQ543.</summary>
public class CapnProtoMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto)] public partial class Tick { public Int128 A; public int? B; public List<double?>? C; public Dictionary<int, string> D = []; public Dictionary<int, bool?>? E; public DateTime? F; }",
        "1:78 ZMQ540 'Tick.A' is an integer of 128 bits, which Cap'n Proto cannot hold; send its two halves as ulong, or its bytes, or choose another wire format",
        "1:93 ZMQ540 'Tick.B' is an optional number, which Cap'n Proto cannot hold; add a bool that says whether it is there, or declare a message that holds it, and make that optional, or choose another wire format",
        "1:118 ZMQ540 'Tick.C' is a sequence of optional values, which Cap'n Proto cannot hold; declare a message that holds the value, and send a sequence of those, or choose another wire format",
        "1:191 ZMQ540 'Tick.E' is a dictionary of optional values, which Cap'n Proto cannot hold; leave out the entries without a value, or choose another wire format",
        "1:211 ZMQ540 'Tick.F' is an optional number, which Cap'n Proto cannot hold; add a bool that says whether it is there, or declare a message that holds it, and make that optional, or choose another wire format")]
    [InlineData("[ZmqMessage(WireFormat.CapnProto)] public partial class Tick { public Guid? A; public decimal? B; public System.Numerics.Vector3? C; public Held? D; public string? E; public List<Dictionary<int, byte[][]>>? F; } [ZmqMessage] public partial struct Held { public int G; }")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto), ZmqReserved(2)] public partial class Tick { [ZmqField(1)] public int A; [ZmqField(3)] public int B; [ZmqField(6)] public int C; }",
        "1:73 ZMQ541 'Tick' has fields without number 2, and the room of each is part of Cap'n Proto's layout; keep the field that had it, as [Obsolete], or number the fields from 1 without gaps")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto)] public partial class Tick { [ZmqField(2)] public Way? A; [ZmqField(3)] public int B; } [ZmqUnion] public abstract partial record Way { public sealed record Go : Way; }",
        "1:57 ZMQ541 'Tick' has fields without number 1, and the room of each is part of Cap'n Proto's layout; keep the field that had it, as [Obsolete], or number the fields from 1 without gaps")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers, WireFormat.Protobuf)] public partial record Tick(int A, [ZmqField(2)] int B);",
        "1:112 ZMQ203 'Tick.A' has no number though other fields of its message have one; add [ZmqField(n)] to it, or take the numbers off all of them")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers, WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array)] public partial record Tick([ZmqField(536870912)] int A, [ZmqField(1)] int B);",
        "1:182 ZMQ205 'Tick.A' has number 536870912; field numbers go from 1 to 536870911")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto)] public partial record Tick([ZmqField(1)] int A, [ZmqField(2)] object B, [ZmqField(3)] int C);",
        "1:105 ZMQ023 'Tick.B' is object, which no wire format knows; use one of the types in docs/types.md, or a [ZmqMessage] of your own, or mark the member [ZmqIgnore]")]
    [InlineData("[ZmqMessage(WireFormat.FlatBuffers, WireFormat.CapnProto)] public partial class Tick { [ZmqField(2)] public Way? A; [ZmqField(3)] public int B; } [ZmqUnion] public abstract partial record Way { public sealed record Go : Way; }")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto)] public partial class Tick { public Dictionary<System.Numerics.Vector2, int>? A; }",
        "1:113 ZMQ542 'Tick.A' has keys of Vector2, which two peers need not take for equal alike; make them strings, numbers, enums, Guids or times, or send a list of pairs")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);

    [Theory]
    [InlineData("ZMQ543 'Tick' has 65536 fields, and Cap'n Proto counts to 65535; put some of them into a message of their own")]
    public void A_struct_has_so_many_fields_and_no_more(string expected)
    {
        var fields = string.Concat(Enumerable.Range(0, 65_536).Select(i => $"public bool F{i};"));
        Assert.EndsWith(expected, Assert.Single(Generation.Of($"[ZmqMessage(WireFormat.CapnProto)] public partial class Tick {{ {fields} }}").Findings), StringComparison.Ordinal);
    }
}
