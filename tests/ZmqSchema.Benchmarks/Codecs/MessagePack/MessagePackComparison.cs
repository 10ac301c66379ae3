using BenchmarkDotNet.Attributes;
using MessagePack;
using PolyType;
using NerdbankSerializer = Nerdbank.MessagePack.MessagePackSerializer;
using PeerWriter = MessagePack.MessagePackWriter;

namespace ZmqSchema.Benchmarks.Codecs.MessagePack;

/// <summary>Packing beside MessagePack-CSharp and Nerdbank.MessagePack: the same type, the same bytes, a buffer that is there already.</summary>
public abstract class PackMessagePack<T>(T message) where T : IZmqMessage<T>, IShapeable<T>
{
    private readonly T _message = message;
    private readonly byte[] _body = new byte[65_536];
    private readonly FixedWriter _writer = new(65_536);
    private readonly NerdbankSerializer _nerdbank = new();

    [Benchmark(Baseline = true, Description = "MessagePack-CSharp Serialize")]
    public void Peer()
    {
        _writer.Restart();
        var writer = new PeerWriter(_writer);
        MessagePackSerializer.Serialize(ref writer, _message);
        writer.Flush();
    }

    [Benchmark(Description = "Nerdbank.MessagePack Serialize")]
    public void Nerdbank()
    {
        _writer.Restart();
        _nerdbank.Serialize(_writer, _message);
    }

    [Benchmark(Description = "ZmqSchema Pack")]
    public int Ours() => _message.Pack(_body);
}

/// <summary>Unpacking beside MessagePack-CSharp.</summary>
public abstract class UnpackMessagePack<T> where T : IZmqMessage<T>, IShapeable<T>
{
    private readonly byte[] _body;
    private readonly NerdbankSerializer _nerdbank = new();

    protected UnpackMessagePack(T message)
    {
        _body = Bodies.Of(message);
        if (!_body.AsSpan().SequenceEqual(MessagePackSerializer.Serialize(message)) || !_body.AsSpan().SequenceEqual(_nerdbank.Serialize(message)))
            throw new InvalidOperationException($"The three do not write {typeof(T)} alike.");
    }

    [Benchmark(Baseline = true, Description = "MessagePack-CSharp Deserialize")]
    public T Peer() => MessagePackSerializer.Deserialize<T>(_body);

    [Benchmark(Description = "Nerdbank.MessagePack Deserialize")]
    public T? Nerdbank() => _nerdbank.Deserialize<T>(_body);

    [Benchmark(Description = "ZmqSchema Unpack")]
    public T Ours() => T.Unpack(_body);
}

public class PackTelemetry() : PackMessagePack<Telemetry>(Values.Telemetry);

public class UnpackTelemetry() : UnpackMessagePack<Telemetry>(Values.Telemetry);

public class PackPoseMap() : PackMessagePack<PoseMap>(Values.PoseMap);

public class UnpackPoseMap() : UnpackMessagePack<PoseMap>(Values.PoseMap);

public class PackPoseArray() : PackMessagePack<PoseArray>(Values.PoseArray);

public class UnpackPoseArray() : UnpackMessagePack<PoseArray>(Values.PoseArray);

public class PackScan() : PackMessagePack<Scan>(Values.Scan);

public class UnpackScan() : UnpackMessagePack<Scan>(Values.Scan);
