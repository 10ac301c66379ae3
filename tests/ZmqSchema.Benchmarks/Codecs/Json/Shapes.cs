using System.Text.Json.Serialization;

namespace ZmqSchema.Benchmarks.Codecs.Json;

/// <summary>Telemetry for both codecs.</summary>
[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public partial record Telemetry(uint Seq, double Time, float Temperature, string Device);

/// <summary>The pose for both codecs.</summary>
[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public readonly partial record struct Pose(
    uint Seq, ulong Stamp, double X, double Y, double Z, double Qx, double Qy, double Qz, double Qw, float Confidence);

/// <summary>A message with lists of messages, strings and numbers for both codecs.</summary>
[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
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
[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public partial class Echo
{
    public float Angle { get; set; }

    public float Range { get; set; }

    public byte Quality { get; set; }
}

/// <summary>The peer's generated code.</summary>
[JsonSerializable(typeof(Telemetry)), JsonSerializable(typeof(Pose)), JsonSerializable(typeof(Scan))]
internal sealed partial class PeerContext : JsonSerializerContext;

/// <summary>One value of each; of the pose also one whose floats have all their digits, as those of measurements have.</summary>
internal static class Values
{
    public static Telemetry Telemetry { get; } = new(123_456, 1_700_000_000.25, 21.5f, "sensor-00042");

    public static Pose Pose { get; } = new(123_456, 1_700_000_000_000_000_000, 1.5, 2.5, 3.5, 0.1, 0.2, 0.3, 0.9, 0.75f);

    public static Pose Measured { get; } = new(
        123_456, 1_700_000_000_000_000_000, Math.PI, Math.E, Math.Sqrt(2), Math.Sin(1), Math.Cos(1), Math.Sin(2), Math.Cos(2), MathF.Sin(3));

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
