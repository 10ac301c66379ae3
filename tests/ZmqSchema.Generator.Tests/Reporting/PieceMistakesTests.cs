using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Tests.Compilations;
using ZmqSchema.Generator.Tests.Hygiene;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Mistakes in what messages hold: ZMQ306 and ZMQ307.</summary>
public class PieceMistakesTests
{
    private const string Library = """
        [ZmqMessage] public partial class Price { public long Units; }
        [ZmqUnion] public abstract partial record Order { public sealed record Cancel(int Id) : Order; }
        """;

    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers)] public partial class Tick { public Price? A; public List<Order>? B; }",
        "1:80 ZMQ306 'Tick.A' holds Price of another assembly, which has no FlatBuffers codec; list WireFormat.FlatBuffers there",
        "1:103 ZMQ306 'Tick.B' holds Order of another assembly, which has no FlatBuffers codec; list WireFormat.FlatBuffers there")]
    [InlineData("[ZmqMessage] public partial class Tick { public Price? A; }")]

    [InlineData(
        "[ZmqMessage(WireFormat.Raw)] public partial record Image([ZmqPayload] ReadOnlyMemory<byte> B); [ZmqMessage(WireFormat.FlatBuffers)] public partial record Tick(Image A);",
        "1:166 ZMQ307 'Tick.A' holds Image, which has payloads, and payloads are frames of the message that is sent; move them there, or make them fields")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers), ZmqUnion] public abstract partial record Tick { public sealed record Bid([ZmqPayload] ReadOnlyMemory<byte> B) : Tick; }",
        "1:107 ZMQ307 'Tick.Bid' is a case of a union and has payloads, and payloads are frames of the message that is sent; move them there, or make them fields")]
    public void A_mistake_is_told_where_it_is_with_the_way_out(string source, params string[] expected)
    {
        var reference = MetadataReference.CreateFromImage(EmittedAssembly.Compile(UserProject.Of(Library).WithAssemblyName("Library")));
        Assert.Equal(expected, Generation.Of(UserProject.Of(source).AddReferences(reference)).Findings);
    }
}
