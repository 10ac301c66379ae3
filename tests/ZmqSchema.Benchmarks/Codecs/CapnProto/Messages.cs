namespace ZmqSchema.Benchmarks.Codecs.CapnProto;

/// <summary>Telemetry in both formats that are read in place.</summary>
[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers)]
public partial record Telemetry(uint Seq, double Time, float Temperature, string Device);

/// <summary>The pose.</summary>
[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers)]
public readonly partial record struct Pose(
    uint Seq, ulong Stamp, double X, double Y, double Z, double Qx, double Qy, double Qz, double Qw, float Confidence);

/// <summary>A message with lists of messages, strings and numbers.</summary>
[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers)]
public partial class Scan
{
    public uint Seq { get; set; }

    public string Frame { get; set; } = "";

    public Telemetry Status { get; set; } = new(0, 0, 0, "");

    public List<Echo> Echoes { get; set; } = [];

    public List<string> Tags { get; set; } = [];

    public double[] Ranges { get; set; } = [];

    public int[] Counts { get; set; } = [];
}

/// <summary>What a scan has many of.</summary>
[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers)]
public partial class Echo
{
    public float Angle { get; set; }

    public float Range { get; set; }

    public byte Quality { get; set; }
}

/// <summary>One value of each.</summary>
internal static class Values
{
    public static Telemetry Telemetry { get; } = new(123_456, 1_700_000_000.25, 21.5f, "sensor-00042");

    public static Pose Pose { get; } = new(123_456, 1_700_000_000_000_000_000, 1.5, 2.5, 3.5, 0.1, 0.2, 0.3, 0.9, 0.75f);

    public static Scan Scan { get; } = new()
    {
        Seq = 99_000,
        Frame = "lidar_front",
        Status = Telemetry,
        Echoes = [.. Enumerable.Range(0, 20).Select(i => new Echo { Angle = i * 0.1f, Range = i * 1.5f, Quality = (byte)(i * 12) })],
        Tags = ["front", "calibrated", "night"],
        Ranges = [.. Enumerable.Range(0, 50).Select(i => i * 0.25)],
        Counts = [.. Enumerable.Range(0, 50).Select(i => i * i)],
    };
}
