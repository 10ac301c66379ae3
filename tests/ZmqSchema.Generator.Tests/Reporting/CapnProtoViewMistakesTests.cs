using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Names that the views of Cap'n Proto messages need: ZMQ544.</summary>
public class CapnProtoViewMistakesTests
{
    [Theory]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto)] public partial record Tick(int A); public class TickView;",
        "1:58 ZMQ544 'Tick' gets a view called TickView, and there is such a type already; give that one another name")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers, WireFormat.CapnProto)] public partial record Tick(int A); public class TickCapnProtoView;",
        "1:82 ZMQ544 'Tick' gets a view called TickCapnProtoView, and there is such a type already; give that one another name")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers)] public partial record Tick(int A); public class TickFlatBuffersView;",
        "1:82 ZMQ515 'Tick' gets a view called TickFlatBuffersView, and there is such a type already; give that one another name")]
    [InlineData("[ZmqMessage(WireFormat.CapnProto)] public partial record Tick(int A); public class TickCapnProtoView; public class TickFlatBuffersView;")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers, WireFormat.CapnProto)] public partial record Tick(int A); [ZmqMessage(WireFormat.CapnProto)] public partial record TickCapnProto(int A);",
        "1:82 ZMQ544 'Tick' gets a view called TickCapnProtoView, and there is such a type already; give that one another name")]
    [InlineData(
        "[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers)] public partial record Tick(int A); [ZmqMessage(WireFormat.FlatBuffers)] public partial record TickFlatBuffers(int A);",
        "1:82 ZMQ515 'Tick' gets a view called TickFlatBuffersView, and there is such a type already; give that one another name")]
    [InlineData(
        "[ZmqMessage(WireFormat.FlatBuffers, WireFormat.CapnProto)] public partial record Tick(int A); [ZmqMessage(WireFormat.Json)] public partial record TickCapnProto(int A, [property: ZmqPayload] System.ReadOnlyMemory<byte> B);",
        "1:82 ZMQ544 'Tick' gets a view called TickCapnProtoView, and there is such a type already; give that one another name")]
    [InlineData("[ZmqMessage(WireFormat.FlatBuffers, WireFormat.CapnProto)] public partial record Tick(int A); [ZmqMessage(WireFormat.Json)] public partial record TickCapnProto(int A);")]
    [InlineData("[ZmqMessage(WireFormat.CapnProto)] public partial record Tick(int A); [ZmqMessage(WireFormat.CapnProto)] public partial record TickCapnProto(int A);")]
    public void A_taken_name_is_told(string source, params string[] expected) => Assert.Equal(expected, Generation.Of(source).Findings);
}
