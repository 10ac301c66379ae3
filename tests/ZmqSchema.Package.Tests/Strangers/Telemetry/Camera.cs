using System.Numerics;
using ZmqSchema;

namespace Robots.Vision;

public enum Exposure : byte
{
    Automatic,
    Manual,
}

[ZmqMessage]
public partial record struct Pose(Vector3 Position, Quaternion Rotation);

/// <summary>Field by field: text, nested messages, arrays and a payload frame.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "cam/", ByteOrder = ByteOrder.BigEndian)]
public sealed partial class CameraFrame
{
    [ZmqFixedLength(8)]
    public required string Camera { get; init; }

    public Exposure Exposure { get; init; }

    public DateTime Taken { get; init; }

    public Pose Pose { get; init; }

    [ZmqFixedLength(3)]
    public float[] Gains { get; init; } = [1, 1, 1];

    public int Height { get; init; }

    public int Width { get; init; }

    [ZmqPayload(Shape = "Height,Width")]
    public ReadOnlyMemory<byte> Pixels { get; init; }
}
