using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in Pickle messages: ZMQ560 and ZMQ561.</summary>
public class PickleMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.Pickle)] public partial class Tick { public Dictionary<System.Numerics.Vector2, int>? A; public Dictionary<int, Dictionary<int[], int>>? B; }",
        "1:110 ZMQ560 'Tick.A' has keys of Vector2, which are lists or dicts in Python and cannot be keys there; make them strings, numbers, enums, Guids or times, or send a list of pairs",
        "1:161 ZMQ560 'Tick.B' has keys of int32[], which are lists or dicts in Python and cannot be keys there; make them strings, numbers, enums, Guids or times, or send a list of pairs")]
    [InlineData(
        "[ZmqMessage(WireFormat.Pickle)] public partial class Tick { [ZmqField(1, Name = \"a\\ud83d\")] public int A; [ZmqField(2, Name = \"\\ud83d\\ude42\")] public int B; }",
        "1:104 ZMQ561 'Tick.A' has a name on the wire with an unpaired surrogate, which no str should hold; give it another")]
    [InlineData("[ZmqMessage(WireFormat.Pickle)] public partial class Tick { public Int128 A; public List<UInt128?>? B; public Dictionary<decimal, Int128[]>? C; }")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected) =>
        Assert.Equal(expected, Generation.Of(source).Findings);
}
