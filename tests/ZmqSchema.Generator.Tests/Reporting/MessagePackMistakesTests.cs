using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in MessagePack messages: ZMQ520 to ZMQ523.</summary>
public class MessagePackMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.MessagePack)] public partial class Tick { public Int128 A; public List<UInt128?>? B; public Dictionary<string, Int128[]>? C; }",
        "1:80 ZMQ520 'Tick.A' is int128, and MessagePack has integers of 64 bits at most; send two of those, a string, or a byte[]",
        "1:106 ZMQ520 'Tick.B' is uint128?[], and MessagePack has integers of 64 bits at most; send two of those, a string, or a byte[]",
        "1:146 ZMQ520 'Tick.C' is map<string, int128[]>, and MessagePack has integers of 64 bits at most; send two of those, a string, or a byte[]")]
    [InlineData(
        "[ZmqMessage(WireFormat.MessagePack)] public partial class Tick { public Held? A; } [ZmqMessage] public partial struct Held { public Int128 B; }",
        "1:140 ZMQ520 'Held.B' is int128, and MessagePack has integers of 64 bits at most; send two of those, a string, or a byte[]")]
    [InlineData(
        "[ZmqMessage(WireFormat.MessagePack)] public partial class Tick { public Dictionary<System.Numerics.Vector2, int>? A; public Dictionary<int, Dictionary<int[], int>>? B; }",
        "1:115 ZMQ521 'Tick.A' has keys of Vector2, which peers cannot look up; make them strings, numbers, enums, Guids or times, or send a list of pairs",
        "1:166 ZMQ521 'Tick.B' has keys of int32[], which peers cannot look up; make them strings, numbers, enums, Guids or times, or send a list of pairs")]
    [InlineData(
        "[ZmqMessage(WireFormat.MessagePack)] public partial class Tick { [ZmqField(1, Name = \"a\\ud83d\")] public int A; [ZmqField(2, Name = \"\\ud83d\\ude42\")] public int B; }",
        "1:109 ZMQ522 'Tick.A' has a name on the wire with an unpaired surrogate, which UTF-8 cannot hold; give it another")]
    [InlineData(
        "[ZmqMessage(WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array)] public partial class Tick { [ZmqField(1024)] public int A; [ZmqField(1025)] public int B; }",
        "1:170 ZMQ523 'Tick.B' has number 1025, so that every message would be an array of as many elements; number the fields up to 1024, or use MessagePackLayout.Map")]
    [InlineData("[ZmqMessage(WireFormat.MessagePack)] public partial class Tick { [ZmqField(536870911)] public int A; }")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
