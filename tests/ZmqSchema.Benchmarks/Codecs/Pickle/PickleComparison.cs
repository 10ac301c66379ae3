using BenchmarkDotNet.Attributes;

namespace ZmqSchema.Benchmarks.Codecs.Pickle;

/// <summary>Packing pickles. CPython's side is in a process of its own: <see cref="CPython"/>.</summary>
public abstract class PackPickle<T>(T message) where T : IZmqMessage<T>
{
    private readonly T _message = message;
    private readonly byte[] _destination = new byte[message.GetPackedSize()];

    [Benchmark(Description = "ZmqSchema Pack")]
    public int Ours() => _message.Pack(_destination);
}

/// <summary>Unpacking pickles.</summary>
public abstract class UnpackPickle<T>(T message) where T : IZmqMessage<T>
{
    private readonly byte[] _body = Bodies.Of(message);

    [Benchmark(Description = "ZmqSchema Unpack")]
    public T Ours() => T.Unpack(_body);
}

public class PackTelemetry() : PackPickle<Telemetry>(Values.Telemetry);

public class UnpackTelemetry() : UnpackPickle<Telemetry>(Values.Telemetry);

public class PackPose() : PackPickle<Pose>(Values.Pose);

public class UnpackPose() : UnpackPickle<Pose>(Values.Pose);

public class PackScan() : PackPickle<Scan>(Values.Scan);

public class UnpackScan() : UnpackPickle<Scan>(Values.Scan);
