using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in Struct messages: ZMQ500 to ZMQ506.</summary>
public class StructMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public Dictionary<int, int>? A; }",
        "1:71 ZMQ500 'Tick.A' is a dictionary, which Struct cannot hold; send the entries as a fixed-length array of a message with key and value, or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public int? A; public Guid? B; }",
        "1:54 ZMQ500 'Tick.A' is an optional value, which Struct cannot hold; send the value and a bool beside it, or choose another wire format",
        "1:70 ZMQ500 'Tick.B' is an optional value, which Struct cannot hold; send the value and a bool beside it, or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public Side? A; [ZmqUnion] public abstract partial record Side { public sealed record Bid : Side; } }",
        "1:55 ZMQ500 'Tick.A' is a union, which Struct cannot hold; send the case's number and a field for each case, or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { public decimal A; }",
        "1:57 ZMQ500 'Tick.A' is a decimal, which Struct cannot hold; send a double, or a long of the smallest unit, or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(3)] public string[]? A; }",
        "1:79 ZMQ500 'Tick.A' is a sequence of strings, which Struct cannot hold; send one [ZmqFixedLength] string for each, or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(3)] public int[][]? A; }",
        "1:78 ZMQ500 'Tick.A' is a sequence of sequences, which Struct cannot hold; send one [ZmqFixedLength] array of all elements, or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(3)] public decimal[]? A; }",
        "1:80 ZMQ500 'Tick.A' is a decimal, which Struct cannot hold; send a double, or a long of the smallest unit, or choose another wire format")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { public Side.Bid? A; } [ZmqUnion] public abstract partial record Side { public sealed record Bid(int X) : Side; }",
        "1:59 ZMQ209 'Tick.A' holds Side.Bid, which is a case of Side and no message by itself; hold a Side or a message of its own, or [ZmqIgnore] the member")]
    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Image([ZmqPayload] ReadOnlyMemory<byte> B); [ZmqMessage] public partial class Tick { public Image? A; }",
        "1:151 ZMQ501 'Tick.A' holds Image, which has payloads, and only a message that is sent itself can have those; move them to the outer message")]
    [InlineData(
        "[ZmqMessage] public partial record Image(int X, [ZmqPayload] ReadOnlyMemory<byte> B); [ZmqMessage] public partial class Tick { public Image? A; }",
        "1:142 ZMQ501 'Tick.A' holds Image, which has payloads, and only a message that is sent itself can have those; move them to the outer message")]

    [InlineData(
        "[ZmqMessage, StructLayout(LayoutKind.Auto)] public partial struct Tick { public int A; }",
        "1:67 ZMQ502 'Tick' has LayoutKind.Auto, which leaves the order of the bytes open; write Sequential or Explicit, or leave [StructLayout] out")]
    [InlineData(
        "[ZmqMessage, StructLayout(LayoutKind.Explicit)] public partial struct Tick { [FieldOffset(0)] public int A; [FieldOffset(2)] public int B; }",
        "1:137 ZMQ502 'Tick.B' at byte 2 overlaps 'A', and a body has one value for each byte; move it, or mark one of the two [ZmqIgnore]")]
    [InlineData(
        "[ZmqMessage, StructLayout(LayoutKind.Explicit)] public partial struct Tick { [FieldOffset(0)] public Guid A; [FieldOffset(2)] public int B; [FieldOffset(8)] public int C; }",
        "1:138 ZMQ502 'Tick.B' at byte 2 overlaps 'A', and a body has one value for each byte; move it, or mark one of the two [ZmqIgnore]",
        "1:169 ZMQ502 'Tick.C' at byte 8 overlaps 'A', and a body has one value for each byte; move it, or mark one of the two [ZmqIgnore]")]

    [InlineData(
        "[ZmqMessage] public partial class Node { public Node? Next; }",
        "1:55 ZMQ503 'Node.Next' leads back to Node, so that its body would never end; send an index or an id instead, or choose another wire format")]
    [InlineData(
        "[ZmqMessage] public partial class Node { public int A; [ZmqFixedLength(2)] public Edge[]? Edges; } [ZmqMessage] public partial class Edge { public Node? To; }",
        "1:91 ZMQ503 'Node.Edges' leads back to Node, so that its body would never end; send an index or an id instead, or choose another wire format",
        "1:154 ZMQ503 'Edge.To' leads back to Edge, so that its body would never end; send an index or an id instead, or choose another wire format")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(2000000000)] public byte[]? A; }",
        "1:86 ZMQ504 'Tick.A' would make a body of more than 1 GiB; send the bulk of it as a [ZmqPayload]")]
    [InlineData(
        "[ZmqMessage] public partial class Block { [ZmqFixedLength(1000000)] public long[]? A; } [ZmqMessage] public partial class Tick { [ZmqFixedLength(2000)] public Block[]? A; }",
        "1:169 ZMQ504 'Tick.A' would make a body of more than 1 GiB; send the bulk of it as a [ZmqPayload]")]
    [InlineData(
        "[ZmqMessage, StructLayout(LayoutKind.Sequential, Size = 2000000000)] public partial struct Tick { public int A; }",
        "1:92 ZMQ504 'Tick' would make a body of more than 1 GiB; send the bulk of it as a [ZmqPayload]")]
    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(2000000000)] public string? A; }",
        "1:86 ZMQ504 'Tick.A' would make a body of more than 1 GiB; send the bulk of it as a [ZmqPayload]")]

    [InlineData(
        "[ZmqMessage, ZmqUnion] public abstract partial record Tick { public sealed record Bid(int A) : Tick; }",
        "1:55 ZMQ505 'Tick' is a union, and a Struct body has the same fields always; send each case as a message with a topic of its own, or choose another wire format")]

    [InlineData(
        "[ZmqMessage] public partial class Tick { [ZmqFixedLength(1000000)] public Guid[]? A; }",
        "1:83 ZMQ506 'Tick.A' has so many elements that its Python format, which spells out every one of them, has more than a million letters; send them as a [ZmqPayload], or as one array for each of their fields")]
    [InlineData(
        "[ZmqMessage] public partial struct Pair { public byte A; public int B; } [ZmqMessage] public partial class Tick { [ZmqFixedLength(1000000)] public List<Pair>? A; }",
        "1:160 ZMQ506 'Tick.A' has so many elements that its Python format, which spells out every one of them, has more than a million letters; send them as a [ZmqPayload], or as one array for each of their fields")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
