using System.Collections.Immutable;
using System.Text.Json;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Null among elements, where C# says that it may be.</summary>
public class NullElementTests
{
    private static readonly Gaps Value = new(
        ["a", null, ""], [null, "b"], [new Caption("c"), null], new() { ["x"] = null, ["y"] = new("d") }, [null, [1, 2]], [3, null]);

    [Theory]
    [InlineData(WireFormat.MessagePack)]
    [InlineData(WireFormat.Json)]
    [InlineData(WireFormat.Pickle)]
    public void Null_is_one_of_the_values(WireFormat format)
    {
        var packed = new Packing(format);
        var read = packed.Read<Gaps>(packed.Of(Value));
        Assert.Equal(Value.Texts, read.Texts);
        Assert.Equal(Value.Array, read.Array);
        Assert.Equal(Value.Captions, read.Captions);
        Assert.Equal(Value.ByName, read.ByName);
        Assert.Equal(Value.Lists, read.Lists);
        Assert.Equal(Value.Numbers, read.Numbers);
    }

    [Fact]
    public void As_System_Text_Json_writes_it()
    {
        var written = JsonSerializer.Serialize(
            new { texts = Value.Texts, array = Value.Array, captions = Value.Captions.Select(c => c is null ? null : new { text = c.Text }), by_name = new { x = (object?)null, y = new { text = "d" } }, lists = Value.Lists, numbers = Value.Numbers });
        Assert.Equal(written, System.Text.Encoding.UTF8.GetString(new Packing(WireFormat.Json).Of(Value)));
    }
}

/// <summary>Elements of which some are missing.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
internal sealed partial record Gaps(
    List<string?> Texts, string?[] Array, ImmutableArray<Caption?> Captions, Dictionary<string, Caption?> ByName, List<int[]?> Lists, List<int?> Numbers);
