using BenchmarkDotNet.Attributes;

namespace ZmqSchema.Benchmarks.Codecs.CapnProto;

/// <summary>Packing into a buffer that is there already, beside our FlatBuffers: the other format that is read in place.</summary>
public abstract class PackCapnProto<T>(T message) where T : IZmqMessage<T>
{
    private readonly byte[] _body = new byte[65_536];
    private readonly T _message = message;

    [Benchmark(Baseline = true, Description = "our FlatBuffers Pack")]
    public int FlatBuffers() => _message.Pack(_body, WireFormat.FlatBuffers);

    [Benchmark(Description = "ZmqSchema Pack")]
    public int CapnProto() => _message.Pack(_body, WireFormat.CapnProto);
}

/// <summary>Unpacking beside our FlatBuffers.</summary>
public abstract class UnpackCapnProto<T>(T message) where T : IZmqMessage<T>
{
    private readonly byte[] _flat = Packed(message, WireFormat.FlatBuffers);
    private readonly byte[] _capn = Packed(message, WireFormat.CapnProto);

    [Benchmark(Baseline = true, Description = "our FlatBuffers Unpack")]
    public T FlatBuffers() => T.Unpack(_flat, WireFormat.FlatBuffers);

    [Benchmark(Description = "ZmqSchema Unpack")]
    public T CapnProto() => T.Unpack(_capn, WireFormat.CapnProto);

    private static byte[] Packed(T message, WireFormat format)
    {
        var body = new byte[message.GetPackedSize(format)];
        message.Pack(body, format);
        return body;
    }
}

public class PackTelemetry() : PackCapnProto<Telemetry>(Values.Telemetry);

public class UnpackTelemetry() : UnpackCapnProto<Telemetry>(Values.Telemetry);

public class PackPose() : PackCapnProto<Pose>(Values.Pose);

public class UnpackPose() : UnpackCapnProto<Pose>(Values.Pose);

public class PackScan() : PackCapnProto<Scan>(Values.Scan);

public class UnpackScan() : UnpackCapnProto<Scan>(Values.Scan);
