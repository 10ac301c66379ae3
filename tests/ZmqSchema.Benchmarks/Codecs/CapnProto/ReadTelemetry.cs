using BenchmarkDotNet.Attributes;
using Google.FlatBuffers;
using ZmqSchema.Benchmarks.Codecs.FlatBuffers;

namespace ZmqSchema.Benchmarks.Codecs.CapnProto;

/// <summary>The telemetry whose view is measured.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public readonly partial record struct SeenTelemetry(uint Seq, double Time, float Temperature, string Device);

/// <summary>One number of telemetry out of received bytes, beside Google's accessor of the same in FlatBuffers.</summary>
public class ReadTelemetry
{
    private readonly byte[] _flat = Packed(MeasuredValues.Telemetry);
    private readonly byte[] _body = Packed(new SeenTelemetry(123_456, 1_700_000_000.25, 21.5f, "sensor-00042"));

    [Benchmark(Baseline = true, Description = "Google.FlatBuffers accessor")]
    public float Peer() => Measured.Telemetry.GetRootAsTelemetry(new ByteBuffer(_flat)).Temperature;

    [Benchmark(Description = "ZmqSchema view")]
    public float Ours() => SeenTelemetryView.TryCreate(_body, out var view) ? view.Temperature : 0;

    [Benchmark(Description = "ZmqSchema view, length of a text")]
    public int Text() => SeenTelemetryView.TryCreate(_body, out var view) ? view.Device.Length : 0;

    private static byte[] Packed<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize()];
        message.Pack(body);
        return body;
    }
}
