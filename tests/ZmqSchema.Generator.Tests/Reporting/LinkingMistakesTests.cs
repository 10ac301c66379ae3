using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes that show when names meet: ZMQ201 to ZMQ210.</summary>
public class LinkingMistakesTests
{
    [Theory]
    [InlineData(
        "public class Price; [ZmqMessage] public partial class Tick { public Price? A; }",
        "1:76 ZMQ201 'Tick.A' holds Price, which is not a message; add [ZmqMessage] to that type, or mark the member [ZmqIgnore]")]
    [InlineData(
        "public struct Price { public int A; } [ZmqMessage] public partial class Tick { [ZmqFixedLength(3)] public Price[]? A; }",
        "1:116 ZMQ201 'Tick.A' holds Price, which is not a message; add [ZmqMessage] to that type, or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json, WireFormat.FlatBuffers)] public partial class Tick { public Way.Go? A; public List<Way.Go>? B; } [ZmqUnion] public abstract partial record Way { public sealed record Go : Way; }",
        "1:98 ZMQ209 'Tick.A' holds Way.Go, which is a case of Way and no message by itself; hold a Way or a message of its own, or [ZmqIgnore] the member",
        "1:122 ZMQ209 'Tick.B' holds Way.Go, which is a case of Way and no message by itself; hold a Way or a message of its own, or [ZmqIgnore] the member")]

    [InlineData(
        "[ZmqMessage] public partial struct Tick { [ZmqField(1)] public int A; [ZmqField(1)] public int B; }",
        "1:96 ZMQ202 'Tick.B' has number 1, which 'A' has already; give it a number of its own")]
    [InlineData(
        "[ZmqMessage] public partial struct Tick { [ZmqField(1)] public int A; [ZmqField(2)] public int B; [ZmqField(1)] public int C; [ZmqField(2)] public int D; }",
        "1:124 ZMQ202 'Tick.C' has number 1, which 'A' has already; give it a number of its own",
        "1:152 ZMQ202 'Tick.D' has number 2, which 'B' has already; give it a number of its own")]

    [InlineData(
        "[ZmqMessage] public partial struct Tick { [ZmqField(1)] public int A; public int B; }",
        "1:82 ZMQ203 'Tick.B' has no number though other fields of its message have one; add [ZmqField(n)] to it, or take the numbers off all of them")]
    [InlineData(
        "[ZmqMessage] public partial record Tick(int A, [ZmqField(2)] int B, int C);",
        "1:45 ZMQ203 'Tick.A' has no number though other fields of its message have one; add [ZmqField(n)] to it, or take the numbers off all of them",
        "1:73 ZMQ203 'Tick.C' has no number though other fields of its message have one; add [ZmqField(n)] to it, or take the numbers off all of them")]

    [InlineData(
        "[ZmqMessage, ZmqReserved(2)] public partial struct Tick { [ZmqField(1)] public int A; [ZmqField(2)] public int B; }",
        "1:112 ZMQ204 'Tick.B' has number 2, which [ZmqReserved] keeps for a removed field; give it a number that was never used")]
    [InlineData(
        "[ZmqMessage, ZmqReserved(7, 8)] public partial record struct Tick([ZmqField(8)] int A);",
        "1:85 ZMQ204 'Tick.A' has number 8, which [ZmqReserved] keeps for a removed field; give it a number that was never used")]

    [InlineData(
        "[ZmqMessage] public partial struct Tick { [ZmqField(0)] public int A; }",
        "1:68 ZMQ205 'Tick.A' has number 0; field numbers go from 1 to 536870911")]
    [InlineData(
        "[ZmqMessage] public partial struct Tick { [ZmqField(-3)] public int A; [ZmqField(536870912)] public int B; }",
        "1:69 ZMQ205 'Tick.A' has number -3; field numbers go from 1 to 536870911",
        "1:105 ZMQ205 'Tick.B' has number 536870912; field numbers go from 1 to 536870911")]

    [InlineData(
        "[ZmqMessage] public partial record struct Tick(int FrameId, int frame_id);",
        "1:65 ZMQ206 'Tick.frame_id' is called 'frame_id' on the wire, as 'FrameId' is; give one of them another name with [ZmqField(n, Name = \"...\")]")]
    [InlineData(
        "[ZmqMessage] public partial record struct Tick([ZmqField(1, Name = \"b\")] int A, [ZmqField(2)] int B);",
        "1:99 ZMQ206 'Tick.B' is called 'b' on the wire, as 'A' is; give one of them another name with [ZmqField(n, Name = \"...\")]")]
    [InlineData(
        "[ZmqMessage] public partial record struct Tick(int A, [property: ZmqField(2, Name = \"a\")][property: ZmqPayload] ReadOnlyMemory<byte> B);",
        "1:134 ZMQ206 'Tick.B' is called 'a' on the wire, as 'A' is; give one of them another name with [ZmqField(n, Name = \"...\")]")]

    [InlineData(
        "[ZmqMessage(Name = \"tick\")] public partial struct Ask { public int A; } [ZmqMessage(Name = \"tick\")] public partial struct Bid { public int A; }",
        "1:123 ZMQ207 'Bid' has the schema name 'tick', which 'Ask' has already; give one of them another Name")]
    [InlineData(
        "namespace Market { [ZmqMessage] public partial struct Tick { public int A; } } [ZmqMessage(Name = \"Market.Tick\")] public partial struct Other { public int A; }",
        "1:137 ZMQ207 'Other' has the schema name 'Market.Tick', which 'Market.Tick' has already; give one of them another Name")]
    [InlineData(
        "namespace W { [ZmqMessage] public partial struct Tick { public int A; } [ZmqMessage(Name = \"W.Tick\")] public partial struct Other { public int A; } }",
        "1:125 ZMQ207 'W.Other' has the schema name 'W.Tick', which 'W.Tick' has already; give one of them another Name")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public Nowhere? A; }",
        "1:58 ZMQ210 'Tick.A' has the type Nowhere, which ZmqSchema cannot find; correct the name or add the reference that is missing, and if another source generator emits the type, which no generator sees of another, declare it by hand or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json)] public partial record Tick(int A, Dictionary<int, List<Far.Away?>>? B);",
        "1:99 ZMQ210 'Tick.B' has the type Far.Away, which ZmqSchema cannot find; correct the name or add the reference that is missing, and if another source generator emits the type, which no generator sees of another, declare it by hand or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json)] public partial record Outer(Inner A); [ZmqMessage(WireFormat.Json)] public partial record Inner(Nowhere A);",
        "1:135 ZMQ210 'Inner.A' has the type Nowhere, which ZmqSchema cannot find; correct the name or add the reference that is missing, and if another source generator emits the type, which no generator sees of another, declare it by hand or mark the member [ZmqIgnore]")]
    [InlineData(
        "[ZmqUnion, ZmqMessage(WireFormat.Json)] public abstract partial record Way { public sealed record Go(Nowhere A) : Way; }",
        "1:110 ZMQ210 'Way.Go.A' has the type Nowhere, which ZmqSchema cannot find; correct the name or add the reference that is missing, and if another source generator emits the type, which no generator sees of another, declare it by hand or mark the member [ZmqIgnore]")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
