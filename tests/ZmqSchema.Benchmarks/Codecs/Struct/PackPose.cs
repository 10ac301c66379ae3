using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using MemoryPack;
using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Codecs.Struct;

/// <summary>Struct Pack of the pose: hand-written MemoryMarshal is the limit.</summary>
public class PackPose
{
    private readonly Pose[] _poses = Poses.Ours();
    private readonly MemoryPackPose[] _memoryPackPoses = Poses.MemoryPacks();
    private readonly byte[] _body = new byte[Pose.PackedSize];
    private readonly FixedWriter _writer = new(4096);

    [Benchmark(Baseline = true, OperationsPerInvoke = Poses.Count, Description = "MemoryMarshal.Write")]
    public byte Limit()
    {
        foreach (ref readonly var pose in _poses.AsSpan())
            MemoryMarshal.Write(_body, in pose);
        return _body[0];
    }

    [Benchmark(OperationsPerInvoke = Poses.Count, Description = "ZmqSchema Pack")]
    public byte Ours()
    {
        foreach (ref readonly var pose in _poses.AsSpan())
            pose.Pack(_body);
        return _body[0];
    }

    [Benchmark(OperationsPerInvoke = Poses.Count, Description = "MemoryPack Serialize")]
    public int Peer()
    {
        foreach (ref readonly var pose in _memoryPackPoses.AsSpan())
        {
            _writer.Restart();
            MemoryPackSerializer.Serialize(_writer, pose);
        }

        return _memoryPackPoses.Length;
    }
}
