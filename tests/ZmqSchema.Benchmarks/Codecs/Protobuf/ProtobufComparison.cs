using BenchmarkDotNet.Attributes;
using Google.Protobuf;
using Theirs = ZmqSchema.Benchmarks.Codecs.Protobuf.Google;

namespace ZmqSchema.Benchmarks.Codecs.Protobuf;

/// <summary>Packing beside Google.Protobuf: the same values, the same bytes, a buffer that is there already. Both measure before they write.</summary>
public abstract class PackProtobuf<T, TPeer> where T : IZmqMessage<T> where TPeer : IMessage<TPeer>
{
    private readonly T _message;
    private readonly TPeer _peer;
    private readonly byte[] _body = new byte[65_536];

    protected PackProtobuf(T message, MessageParser<TPeer> parser)
    {
        _message = message;
        _peer = parser.ParseFrom(Bodies.Of(message));
        if (!_peer.ToByteArray().AsSpan().SequenceEqual(Bodies.Of(message)))
            throw new InvalidOperationException($"The two do not write {typeof(T)} alike.");
    }

    [Benchmark(Baseline = true, Description = "Google.Protobuf WriteTo")]
    public int Peer()
    {
        var size = _peer.CalculateSize();
        _peer.WriteTo(_body.AsSpan(0, size));
        return size;
    }

    [Benchmark(Description = "ZmqSchema Pack")]
    public int Ours() => _message.Pack(_body);
}

/// <summary>Unpacking beside Google.Protobuf.</summary>
public abstract class UnpackProtobuf<T, TPeer>(T message, MessageParser<TPeer> parser) where T : IZmqMessage<T> where TPeer : IMessage<TPeer>
{
    private readonly byte[] _body = Bodies.Of(message);
    private readonly MessageParser<TPeer> _parser = parser;

    [Benchmark(Baseline = true, Description = "Google.Protobuf ParseFrom")]
    public TPeer Peer() => _parser.ParseFrom(_body);

    [Benchmark(Description = "ZmqSchema Unpack")]
    public T Ours() => T.Unpack(_body);
}

public class PackTelemetry() : PackProtobuf<Telemetry, Theirs.Telemetry>(Values.Telemetry, Theirs.Telemetry.Parser);

public class UnpackTelemetry() : UnpackProtobuf<Telemetry, Theirs.Telemetry>(Values.Telemetry, Theirs.Telemetry.Parser);

public class PackPose() : PackProtobuf<Pose, Theirs.Pose>(Values.Pose, Theirs.Pose.Parser);

public class UnpackPose() : UnpackProtobuf<Pose, Theirs.Pose>(Values.Pose, Theirs.Pose.Parser);

public class PackScan() : PackProtobuf<Scan, Theirs.Scan>(Values.Scan, Theirs.Scan.Parser);

public class UnpackScan() : UnpackProtobuf<Scan, Theirs.Scan>(Values.Scan, Theirs.Scan.Parser);
