using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using MemoryPack;
using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Codecs.Struct;

/// <summary>Struct Unpack of the pose: hand-written MemoryMarshal is the limit.</summary>
public class UnpackPose
{
    private readonly Pose[] _poses = new Pose[Poses.Count];
    private readonly MemoryPackPose[] _memoryPackPoses = new MemoryPackPose[Poses.Count];
    private readonly byte[] _body = new byte[Pose.PackedSize];
    private readonly byte[] _memoryPackBody = MemoryPackSerializer.Serialize(Poses.MemoryPacks()[1]);

    public UnpackPose() => Poses.Ours()[1].Pack(_body);

    [Benchmark(Baseline = true, OperationsPerInvoke = Poses.Count, Description = "MemoryMarshal.Read")]
    public void Limit()
    {
        foreach (ref var pose in _poses.AsSpan())
            pose = MemoryMarshal.Read<Pose>(_body);
    }

    [Benchmark(OperationsPerInvoke = Poses.Count, Description = "ZmqSchema Unpack")]
    public void Ours()
    {
        foreach (ref var pose in _poses.AsSpan())
            pose = Pose.Unpack(_body);
    }

    [Benchmark(OperationsPerInvoke = Poses.Count, Description = "MemoryPack Deserialize")]
    public void Peer()
    {
        foreach (ref var pose in _memoryPackPoses.AsSpan())
            pose = MemoryPackSerializer.Deserialize<MemoryPackPose>(_memoryPackBody);
    }
}
