using BenchmarkDotNet.Attributes;
using Google.FlatBuffers;
using Measured;
using MemoryPack;

namespace ZmqSchema.Benchmarks.Codecs.FlatBuffers;

/// <summary>The telemetry as a C# message.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public readonly partial record struct TelemetryValue(uint Seq, double Time, float Temperature, string Device);

/// <summary>Writing telemetry into a buffer that is there already, beside Google's builder.</summary>
public class EncodeTelemetry
{
    private readonly FlatBufferBuilder _builder = new(1024);
    private readonly FixedWriter _writer = new(1024);
    private readonly byte[] _body = new byte[1024];
    private readonly TelemetryT _message = MeasuredValues.Telemetry;
    private readonly TelemetryValue _value = new(123_456, 1_700_000_000.25, 21.5f, "sensor-00042");
    private readonly PackedTelemetry _packed = PackedTelemetry.Of(MeasuredValues.Telemetry);

    [Benchmark(Baseline = true, Description = "Google FlatBufferBuilder")]
    public int Peer() => MeasuredValues.Build(_builder, _message);

    [Benchmark(Description = "ZmqSchema Pack")]
    public int Ours() => _message.Pack(_body);

    [Benchmark(Description = "ZmqSchema Pack of a C# value")]
    public int Value() => _value.Pack(_body);

    [Benchmark(Description = "MemoryPack Serialize")]
    public void MemoryPack()
    {
        _writer.Restart();
        MemoryPackSerializer.Serialize(_writer, _packed);
    }
}

/// <summary>Telemetry to an object, beside flatc's UnPack.</summary>
public class DecodeTelemetry
{
    private readonly byte[] _body = Bodies.Of(MeasuredValues.Telemetry);
    private readonly byte[] _packed = MemoryPackSerializer.Serialize(PackedTelemetry.Of(MeasuredValues.Telemetry));

    [Benchmark(Baseline = true, Description = "Google UnPack")]
    public TelemetryT Peer() => Telemetry.GetRootAsTelemetry(new ByteBuffer(_body)).UnPack();

    [Benchmark(Description = "ZmqSchema Unpack")]
    public TelemetryT Ours() => TelemetryT.Unpack(_body);

    [Benchmark(Description = "MemoryPack Deserialize")]
    public PackedTelemetry? MemoryPack() => MemoryPackSerializer.Deserialize<PackedTelemetry>(_packed);
}

/// <summary>One number of telemetry out of received bytes, beside Google's accessor.</summary>
public class ReadTelemetry
{
    private readonly byte[] _body = Bodies.Of(MeasuredValues.Telemetry);

    [Benchmark(Baseline = true, Description = "Google accessor")]
    public float Peer() => Telemetry.GetRootAsTelemetry(new ByteBuffer(_body)).Temperature;

    [Benchmark(Description = "ZmqSchema view")]
    public float Ours() => TelemetryView.TryCreate(_body, out var view) ? view.Temperature : 0;
}

/// <summary>Writing a point cloud into a buffer that is there already, beside Google's builder.</summary>
public class EncodePointCloud
{
    private readonly FlatBufferBuilder _builder = new(65_536);
    private readonly FixedWriter _writer = new(65_536);
    private readonly byte[] _body = new byte[65_536];
    private readonly PointCloudT _message = MeasuredValues.PointCloud;
    private readonly byte[] _data = [.. MeasuredValues.PointCloud.Data];
    private readonly PackedPointCloud _packed = PackedPointCloud.Of(MeasuredValues.PointCloud);

    [Benchmark(Baseline = true, Description = "Google FlatBufferBuilder")]
    public int Peer() => MeasuredValues.Build(_builder, _message, _data);

    [Benchmark(Description = "ZmqSchema Pack")]
    public int Ours() => _message.Pack(_body);

    [Benchmark(Description = "MemoryPack Serialize")]
    public void MemoryPack()
    {
        _writer.Restart();
        MemoryPackSerializer.Serialize(_writer, _packed);
    }
}

/// <summary>A point cloud to an object, beside flatc's UnPack.</summary>
public class DecodePointCloud
{
    private readonly byte[] _body = Bodies.Of(MeasuredValues.PointCloud);
    private readonly byte[] _packed = MemoryPackSerializer.Serialize(PackedPointCloud.Of(MeasuredValues.PointCloud));

    [Benchmark(Baseline = true, Description = "Google UnPack")]
    public PointCloudT Peer() => PointCloud.GetRootAsPointCloud(new ByteBuffer(_body)).UnPack();

    [Benchmark(Description = "ZmqSchema Unpack")]
    public PointCloudT Ours() => PointCloudT.Unpack(_body);

    [Benchmark(Description = "MemoryPack Deserialize")]
    public PackedPointCloud? MemoryPack() => MemoryPackSerializer.Deserialize<PackedPointCloud>(_packed);
}

/// <summary>One number of a point cloud out of received bytes, beside Google's accessor.</summary>
public class ReadPointCloud
{
    private readonly byte[] _body = Bodies.Of(MeasuredValues.PointCloud);

    [Benchmark(Baseline = true, Description = "Google accessor")]
    public uint Peer() => PointCloud.GetRootAsPointCloud(new ByteBuffer(_body)).PointStride;

    [Benchmark(Description = "ZmqSchema view")]
    public uint Ours() => PointCloudView.TryCreate(_body, out var view) ? view.PointStride : 0;
}
