using MemoryPack;
using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Codecs.Struct;

/// <summary>The 72-byte pose as a MemoryPack user would declare it.</summary>
[MemoryPackable]
public readonly partial record struct MemoryPackPose(
    uint Seq, ulong Stamp, double A, double B, double C, double D, double E, double F, double G, float Confidence);

/// <summary>The values that all codecs are measured on.</summary>
internal static class Poses
{
    /// <summary>Poses in a run, so that a run is long enough for the clock.</summary>
    public const int Count = 1000;

    public static Pose[] Ours() => [.. Enumerable.Range(0, Count).Select(i => Pose.Unpack(Body(i)))];

    public static MemoryPackPose[] MemoryPacks() =>
        [.. Enumerable.Range(0, Count).Select(i => new MemoryPackPose((uint)i, (ulong)i * 1000, i, i + 1, i + 2, i + 3, i + 4, i + 5, i + 6, i))];

    private static byte[] Body(int seed)
    {
        var body = new byte[Pose.PackedSize];
        new Random(seed).NextBytes(body);
        return body;
    }
}
