using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;

namespace ZmqSchema.Benchmarks.Codecs.Json;

/// <summary>Packing beside System.Text.Json's source-generated code: the same type, the same bytes, a buffer that is there already.</summary>
public abstract class PackJson<T> where T : IZmqMessage<T>
{
    private readonly T _message;
    private readonly JsonTypeInfo<T> _type;
    private readonly byte[] _body = new byte[65_536];
    private readonly FixedWriter _writer = new(65_536);
    private readonly Utf8JsonWriter _json;

    private protected PackJson(T message, JsonTypeInfo<T> type)
    {
        (_message, _type, _json) = (message, type, new(_writer));
        if (!JsonSerializer.SerializeToUtf8Bytes(message, type).AsSpan().SequenceEqual(_body.AsSpan(0, message.Pack(_body))))
            throw new InvalidOperationException($"The two do not write {typeof(T)} alike.");
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json Serialize")]
    public void Peer()
    {
        _writer.Restart();
        _json.Reset(_writer);
        JsonSerializer.Serialize(_json, _message, _type);
        _json.Flush();
    }

    [Benchmark(Description = "ZmqSchema Pack")]
    public int Ours() => _message.Pack(_body);

    /// <summary>Where the size is not asked for first. What a socket does is this, and a copy into its frame.</summary>
    [Benchmark(Description = "ZmqSchema Pack into a buffer writer")]
    public void Written()
    {
        _writer.Restart();
        _message.Pack(_writer);
    }

    /// <summary>What a user does who wants an array of the exact size: it is written twice over.</summary>
    [Benchmark(Description = "ZmqSchema GetPackedSize and Pack")]
    public int Tightly() => _message.Pack(_body.AsSpan(0, _message.GetPackedSize()));
}

/// <summary>Unpacking beside System.Text.Json's source-generated code.</summary>
public abstract class UnpackJson<T> where T : IZmqMessage<T>
{
    private readonly byte[] _body;
    private readonly JsonTypeInfo<T> _type;

    private protected UnpackJson(T message, JsonTypeInfo<T> type)
    {
        _type = type;
        _body = Bodies.Of(message);
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json Deserialize")]
    public T Peer() => JsonSerializer.Deserialize(_body, _type)!;

    [Benchmark(Description = "ZmqSchema Unpack")]
    public T Ours() => T.Unpack(_body);
}

public class PackTelemetry() : PackJson<Telemetry>(Values.Telemetry, PeerContext.Default.Telemetry);

public class UnpackTelemetry() : UnpackJson<Telemetry>(Values.Telemetry, PeerContext.Default.Telemetry);

public class PackPose() : PackJson<Pose>(Values.Pose, PeerContext.Default.Pose);

public class UnpackPose() : UnpackJson<Pose>(Values.Pose, PeerContext.Default.Pose);

public class PackMeasured() : PackJson<Pose>(Values.Measured, PeerContext.Default.Pose);

public class UnpackMeasured() : UnpackJson<Pose>(Values.Measured, PeerContext.Default.Pose);

public class PackScan() : PackJson<Scan>(Values.Scan, PeerContext.Default.Scan);

public class UnpackScan() : UnpackJson<Scan>(Values.Scan, PeerContext.Default.Scan);
