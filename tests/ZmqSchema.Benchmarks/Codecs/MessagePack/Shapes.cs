using MessagePack;
using PolyType;
using KeyAttribute = MessagePack.KeyAttribute;
using NerdbankKeyAttribute = Nerdbank.MessagePack.KeyAttribute;

namespace ZmqSchema.Benchmarks.Codecs.MessagePack;

/// <summary>Telemetry for all three codecs, as a map.</summary>
[ZmqMessage(WireFormat.MessagePack, Naming = FieldNaming.AsWritten), MessagePackObject(keyAsPropertyName: true), GenerateShape]
public partial record Telemetry(uint Seq, double Time, float Temperature, string Device);

/// <summary>The pose for all three codecs, as a map.</summary>
[ZmqMessage(WireFormat.MessagePack, Naming = FieldNaming.AsWritten), MessagePackObject(keyAsPropertyName: true), GenerateShape]
public readonly partial record struct PoseMap(
    uint Seq, ulong Stamp, double X, double Y, double Z, double Qx, double Qy, double Qz, double Qw, float Confidence);

/// <summary>The pose for all three codecs, as an array.</summary>
[ZmqMessage(WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array), MessagePackObject, GenerateShape]
public readonly partial record struct PoseArray(
    [property: Key(0), NerdbankKey(0)] uint Seq, [property: Key(1), NerdbankKey(1)] ulong Stamp, [property: Key(2), NerdbankKey(2)] double X, [property: Key(3), NerdbankKey(3)] double Y, [property: Key(4), NerdbankKey(4)] double Z,
    [property: Key(5), NerdbankKey(5)] double Qx, [property: Key(6), NerdbankKey(6)] double Qy, [property: Key(7), NerdbankKey(7)] double Qz, [property: Key(8), NerdbankKey(8)] double Qw, [property: Key(9), NerdbankKey(9)] float Confidence);

/// <summary>A message with lists of messages, strings and numbers for all three codecs, as a map.</summary>
[ZmqMessage(WireFormat.MessagePack, Naming = FieldNaming.AsWritten), MessagePackObject(keyAsPropertyName: true), GenerateShape]
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
[ZmqMessage(WireFormat.MessagePack, Naming = FieldNaming.AsWritten), MessagePackObject(keyAsPropertyName: true), GenerateShape]
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

    public static PoseMap PoseMap { get; } = new(123_456, 1_700_000_000_000_000_000, 1.5, 2.5, 3.5, 0.1, 0.2, 0.3, 0.9, 0.75f);

    public static PoseArray PoseArray { get; } = new(123_456, 1_700_000_000_000_000_000, 1.5, 2.5, 3.5, 0.1, 0.2, 0.3, 0.9, 0.75f);

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
