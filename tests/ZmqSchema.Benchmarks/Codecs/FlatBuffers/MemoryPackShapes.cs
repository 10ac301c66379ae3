using MemoryPack;
using Measured;

namespace ZmqSchema.Benchmarks.Codecs.FlatBuffers;

/// <summary>The telemetry for MemoryPack.</summary>
[MemoryPackable]
public partial class PackedTelemetry
{
    public uint Seq { get; set; }

    public double Time { get; set; }

    public float Temperature { get; set; }

    public string Device { get; set; } = "";

    public static PackedTelemetry Of(TelemetryT it) => new() { Seq = it.Seq, Time = it.Time, Temperature = it.Temperature, Device = it.Device };
}

/// <summary>The point cloud for MemoryPack.</summary>
[MemoryPackable]
public partial class PackedPointCloud
{
    public uint Sec { get; set; }

    public uint Nsec { get; set; }

    public string FrameId { get; set; } = "";

    public PackedPose? Pose { get; set; }

    public uint PointStride { get; set; }

    public List<PackedField> Fields { get; set; } = [];

    public List<byte> Data { get; set; } = [];

    public static PackedPointCloud Of(PointCloudT it) => new()
    {
        Sec = it.Timestamp.Sec,
        Nsec = it.Timestamp.Nsec,
        FrameId = it.FrameId,
        Pose = new() { Position = [it.Pose.Position.X, it.Pose.Position.Y, it.Pose.Position.Z], Orientation = [it.Pose.Orientation.X, it.Pose.Orientation.Y, it.Pose.Orientation.Z, it.Pose.Orientation.W] },
        PointStride = it.PointStride,
        Fields = [.. it.Fields.Select(f => new PackedField { Name = f.Name, Offset = f.Offset, Type = (byte)f.Type })],
        Data = [.. it.Data],
    };
}

/// <summary>Where a point cloud was taken.</summary>
[MemoryPackable]
public partial class PackedPose
{
    public double[] Position { get; set; } = [];

    public double[] Orientation { get; set; } = [];
}

/// <summary>A field of a point.</summary>
[MemoryPackable]
public partial class PackedField
{
    public string Name { get; set; } = "";

    public uint Offset { get; set; }

    public byte Type { get; set; }
}
