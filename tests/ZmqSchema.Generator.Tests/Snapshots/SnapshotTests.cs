using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Snapshots;

/// <summary>A handful of emitted files as they are, so that a pull request shows what it changes in users' code.</summary>
public class SnapshotTests
{
    [Theory]
    [InlineData("Blittable", "[ZmqMessage(Topic = \"imu/\")] public readonly partial record struct Imu(uint Seq, double Timestamp, float X, bool Ok);")]
    [InlineData("FieldByField", "[ZmqMessage(ByteOrder = ByteOrder.BigEndian)] public partial record Order([property: ZmqFixedLength(8)] string Symbol, DateTime At, [property: ZmqFixedLength(2)] int[] Legs);")]
    [InlineData("Class", "[ZmqMessage] public partial class Guarded { public Guarded(int a) => A = a > 0 ? a : throw new ArgumentException(\"a\"); public int A { get; } public required Guid Id { get; init; } public int Schema; }")]
    [InlineData("PayloadWithView", "[ZmqMessage(Topic = \"cam/\")] public readonly partial record struct Image(ushort Height, ushort Width, [ZmqPayload(Shape = \"Height,Width,3\")] ReadOnlyMemory<byte> Pixels);")]
    [InlineData("Raw", "[ZmqMessage(WireFormat.Raw)] public partial record Blob([ZmqPayload] ReadOnlyMemory<byte> Data);")]
    [InlineData("Padded", "[ZmqMessage, StructLayout(LayoutKind.Sequential)] public partial struct Padded { public byte A; public double B; public bool C; }")]
    [InlineData("MessagePackMap", "[ZmqMessage(WireFormat.MessagePack)] public partial record Telemetry(uint Seq, double Time, string Device, List<Spot>? Spots, Dictionary<string, int[]> Counts); [ZmqMessage(WireFormat.MessagePack)] public readonly partial record struct Spot(float X, float Y);")]
    [InlineData("MessagePackArray", "[ZmqMessage(WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array)] public readonly partial record struct Tick([property: ZmqField(1)] long Price, [property: ZmqField(3)] string? Note);")]
    [InlineData("MessagePackUnion", "[ZmqUnion, ZmqMessage(WireFormat.MessagePack)] public abstract partial record Command { public sealed record Stop : Command; public sealed record Go(float Speed) : Command; }")]
    [InlineData("FlatBuffersView", "[ZmqMessage(WireFormat.FlatBuffers)] public partial record Telemetry(uint Seq, string? Device, Spot? Spot, double[] Samples, Dictionary<string, int> Counts, int ToMessage, [ZmqPayload(Shape = \"Seq\")] ReadOnlyMemory<float> Raw); [ZmqMessage(WireFormat.FlatBuffers)] public readonly partial record struct Spot(float X, float Y);")]
    [InlineData("CapnProtoView", "[ZmqMessage(WireFormat.CapnProto)] public partial record Telemetry(uint Seq, string? Device, Spot? Spot, double[] Samples, Dictionary<string, int> Counts, int ToMessage, [ZmqPayload(Shape = \"Seq\")] ReadOnlyMemory<float> Raw); [ZmqMessage(WireFormat.CapnProto)] public readonly partial record struct Spot(float X, float Y);")]
    [InlineData("Protobuf", "[ZmqMessage(WireFormat.Protobuf)] public partial record Telemetry(uint Seq, double Time, string Device, string? Note, int? Level, Spot Origin, List<Spot>? Spots, Dictionary<string, int> Counts); [ZmqMessage(WireFormat.Protobuf)] public readonly partial record struct Spot([property: ZmqField(1, Encoding = IntegerEncoding.ZigZag)] int X, [property: ZmqField(16)] float Y);")]
    [InlineData("CapnProto", "[ZmqMessage(WireFormat.CapnProto)] public partial record Telemetry(uint Seq, bool Good, double Time, string Device, string? Note, Guid? Id, Spot Origin, List<Spot>? Spots, Dictionary<string, int> Counts); [ZmqMessage(WireFormat.CapnProto)] public readonly partial record struct Spot(int X, float Y);")]
    [InlineData("CapnProtoUnion", "[ZmqUnion, ZmqMessage(WireFormat.CapnProto)] public abstract partial record Command { public sealed record Stop : Command; public sealed record Go(float Speed) : Command; }")]
    [InlineData("ProtobufUnion", "[ZmqUnion, ZmqMessage(WireFormat.Protobuf)] public abstract partial record Command { public sealed record Stop : Command; public sealed record Go(float Speed) : Command; }")]
    [InlineData("Json", "/// <summary>Which side of the book.</summary>\npublic enum Side : byte { Bid, Ask }\n/// <summary>What a device <c>says</c> of\n/// itself.</summary>\n/// <param name=\"Seq\">Counts up.</param>\n[ZmqMessage(WireFormat.Json)] public partial record Telemetry(uint Seq, Side Side, string Device, List<Spot>? Spots, Dictionary<string, int[]> Counts); [ZmqMessage(WireFormat.Json)] public readonly partial record struct Spot(float X, float Y);")]
    [InlineData("JsonUnion", "[ZmqUnion, ZmqMessage(WireFormat.Json)] public abstract partial record Command { public sealed record Stop : Command; public sealed record Go(float Speed) : Command; }")]
    [InlineData("PickleDict", "[ZmqMessage(WireFormat.Pickle)] public partial record Telemetry(uint Seq, double Time, string Device, List<Spot>? Spots, Dictionary<string, int[]> Counts); [ZmqMessage(WireFormat.Pickle)] public readonly partial record struct Spot(float X, float Y);")]
    [InlineData("PickleUnion", "[ZmqUnion, ZmqMessage(WireFormat.Pickle)] public abstract partial record Command { public sealed record Stop : Command; public sealed record Go(float Speed) : Command; }")]
    public void Emitted_code_is_as_it_was(string name, string source)
    {
        var generation = Generation.Of(source);
        Assert.Empty(generation.Findings);
        Snapshot.Verify(name, string.Join("\n", generation.Files.OrderBy(f => f.HintName, StringComparer.Ordinal).Select(f => $"// ---- {f.HintName}\n{f.SourceText}")));
    }

    [Fact]
    public void There_are_no_more_than_sixty() => Assert.InRange(Directory.GetFiles(Snapshot.Folder, "*.verified.cs").Length, 1, 60);
}
