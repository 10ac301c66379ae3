using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in JSON messages: ZMQ550 to ZMQ553.</summary>
public class JsonMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.Json)] public partial class Tick { [ZmqField(1, Name = \"a\\ud83d\")] public int A; [ZmqField(2, Name = \"\\ud83d\\ude42\")] public int B; }",
        "1:102 ZMQ550 'Tick.A' has a name on the wire with an unpaired surrogate, which no reader of JSON takes; give it another")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json)] public partial class Tick { public Dictionary<System.Numerics.Vector2, int>? A; public Dictionary<int, Dictionary<int[], int>>? B; }",
        "1:108 ZMQ551 'Tick.A' has keys of Vector2, and a key in JSON is a string; make them strings, numbers, enums, Guids or times, or send a list of pairs",
        "1:159 ZMQ551 'Tick.B' has keys of int32[], and a key in JSON is a string; make them strings, numbers, enums, Guids or times, or send a list of pairs")]
    [InlineData(
        "public enum Side { FooBar, Foo_Bar, Other, AlsoOther = Other } [ZmqMessage(WireFormat.Json)] public partial class Tick { public List<Side>? A; }",
        "1:141 ZMQ552 'Tick.A' holds the enum Side, of which 'FooBar' and 'Foo_Bar' are both called 'foo_bar' in JSON; rename one of them, or send its integer")]
    [InlineData(
        "[ZmqMessage(WireFormat.Json), ZmqUnion] public abstract partial record Order { public sealed record HTTPGet : Order; public sealed record HttpGet : Order; }",
        "1:72 ZMQ553 'Order' has the cases 'HTTPGet' and 'HttpGet', which are both called 'http_get' in JSON; rename one of them")]
    [InlineData("[ZmqMessage(WireFormat.Json)] public partial class Tick { public Int128 A; public Dictionary<Int128, int>? B; public int ToJsonString; }")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
