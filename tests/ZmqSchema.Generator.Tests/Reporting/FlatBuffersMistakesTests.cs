using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in FlatBuffers messages: ZMQ510 to ZMQ515.</summary>
public class FlatBuffersMistakesTests
{
    private const string Command = " [ZmqUnion] public abstract partial record Command { public sealed record Go(int Speed) : Command; }";

    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public Int128 A; public UInt128? B; public List<Int128>? C; }",
        "1:80 ZMQ510 'Tick.A' is an integer of 128 bits, which FlatBuffers cannot hold; send its two halves as ulong, or its bytes, or choose another wire format",
        "1:99 ZMQ510 'Tick.B' is an integer of 128 bits, which FlatBuffers cannot hold; send its two halves as ulong, or its bytes, or choose another wire format",
        "1:123 ZMQ510 'Tick.C' is an integer of 128 bits, which FlatBuffers cannot hold; send its two halves as ulong, or its bytes, or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public int[][]? A; public Dictionary<int, List<byte[]>>? B; }",
        "1:82 ZMQ510 'Tick.A' is a sequence of sequences, which FlatBuffers cannot hold; declare a message that holds the inner one, and send a sequence of those, or choose another wire format",
        "1:123 ZMQ510 'Tick.B' is a sequence of sequences, which FlatBuffers cannot hold; declare a message that holds the inner one, and send a sequence of those, or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public List<Dictionary<int, int>>? A; }",
        "1:101 ZMQ510 'Tick.A' is a sequence of dictionaries, which FlatBuffers cannot hold; declare a message that holds the dictionary, and send a sequence of those, or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public int?[]? A; }",
        "1:81 ZMQ510 'Tick.A' is a sequence of optional values, which FlatBuffers cannot hold; declare a message that holds the value, and send a sequence of those, or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public List<string?>? A; public Dictionary<int, Tick?>? B; }",
        "1:88 ZMQ510 'Tick.A' is a sequence of optional values, which FlatBuffers cannot hold; declare a message that holds the value, and send a sequence of those, or choose another wire format",
        "1:122 ZMQ510 'Tick.B' is a dictionary of optional values, which FlatBuffers cannot hold; leave out the entries without a value, or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public Dictionary<int, Dictionary<int, int>>? A; public Dictionary<int, int?>? B; }",
        "1:112 ZMQ510 'Tick.A' is a dictionary of dictionaries, which FlatBuffers cannot hold; declare a message that holds the inner one, and send a dictionary of those, or choose another wire format",
        "1:145 ZMQ510 'Tick.B' is a dictionary of optional values, which FlatBuffers cannot hold; leave out the entries without a value, or choose another wire format")]
    [InlineData(
        "[InlineArray(4)] public struct Four { private int _first; } [ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public Four? A; public Four B; }",
        "1:139 ZMQ510 'Tick.A' is an optional inline array, which FlatBuffers cannot hold; send it without the question mark, or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public unsafe partial struct Tick { public fixed int A[4]; public int B; }",
        "1:91 ZMQ510 'Tick.A' is a fixed buffer, which FlatBuffers cannot hold; declare it as an inline array, or choose another wire format")]

    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public Dictionary<Guid, int>? A; public Dictionary<string, int>? B; }",
        "1:96 ZMQ511 'Tick.A' has keys of Guid, and FlatBuffers sorts entries by a number, an enum or a string; use one of those as the key, or choose another wire format")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public Dictionary<Int128, int>? A; }",
        "1:98 ZMQ511 'Tick.A' has keys of int128, and FlatBuffers sorts entries by a number, an enum or a string; use one of those as the key, or choose another wire format")]

    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick([ZmqField(1)] int A, [ZmqField(2)] Command B);" + Command,
        "1:108 ZMQ512 'Tick.B' is a union with number 2, and FlatBuffers keeps its type under number 1, which 'A' has; give it a number whose predecessor is free")]
    [InlineData("[ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick([ZmqField(1)] int A, [ZmqField(3)] Command B);" + Command)]
    [InlineData("[ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick(int A, Command? B, List<Command> C, Dictionary<string, Command> D);" + Command)]

    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick([ZmqField(40000)] int A);",
        "1:87 ZMQ513 'Tick.A' would have slot 39999, and a table has 32765 at most, from 0; give it a smaller number")]
    [InlineData(
        "[InlineArray(70000)] public struct Many { private byte _first; } [ZmqMessage] public partial record struct Large(Many A); [ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick(Large A);",
        "1:193 ZMQ513 'Tick.A' makes its table longer than 65535 bytes; send it in a vector, or as a message that is a table")]

    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick(int A); public class TickView;",
        "1:60 ZMQ515 'Tick' gets a view called TickView, and there is such a type already; give that one another name")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers), ZmqUnion] public abstract partial record Tick { public sealed record Bid : Tick; public class BidView; }",
        "1:107 ZMQ515 'Tick.Bid' gets a view called Tick.BidView, and there is such a type already; give that one another name")]

    // A piece is asked whether or not it lists the format itself.
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick(Order A); [ZmqUnion] public abstract partial record Order { public sealed record Bid(int?[] Prices) : Order; }",
        "1:157 ZMQ510 'Order.Bid.Prices' is a sequence of optional values, which FlatBuffers cannot hold; declare a message that holds the value, and send a sequence of those, or choose another wire format")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(UserProject.Of(source)).Findings);

    [Theory]
    [InlineData(255)]
    [InlineData(256, "1:79 ZMQ514 'Tick' has 256 cases, and FlatBuffers numbers them in one byte, from 1 to 255; make a union of some of them a case of its own")]
    public void A_union_has_255_cases_at_most(int count, params string[] expected)
    {
        var cases = string.Concat(Enumerable.Range(0, count).Select(i => $" public sealed record C{i} : Tick;"));
        Assert.Equal(expected, Generation.Of(UserProject.Of($"[ZmqMessage(WireFormat.FlatBuffers), ZmqUnion] public abstract partial record Tick {{{cases} }}")).Findings);
    }
}
