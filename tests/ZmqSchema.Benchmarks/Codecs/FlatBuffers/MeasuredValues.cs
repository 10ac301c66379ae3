using Google.FlatBuffers;
using Measured;

namespace ZmqSchema.Benchmarks.Codecs.FlatBuffers;

/// <summary>The values that are measured, and Google's builder with them as a user would write it.</summary>
internal static class MeasuredValues
{
    public static TelemetryT Telemetry { get; } = new() { Seq = 123_456, Time = 1_700_000_000.25, Temperature = 21.5f, Device = "sensor-00042" };

    /// <summary>A thousand points of three coordinates and an intensity.</summary>
    public static PointCloudT PointCloud { get; } = new()
    {
        Timestamp = new() { Sec = 1_700_000_000, Nsec = 250_000_000 },
        FrameId = "lidar_front",
        Pose = new() { Position = new() { X = 1, Y = 2, Z = 3 }, Orientation = new() { X = 0.1, Y = 0.2, Z = 0.3, W = 0.9 } },
        PointStride = 16,
        Fields = [.. new[] { "x", "y", "z", "intensity" }.Select((name, i) => new PackedElementFieldT { Name = name, Offset = (uint)i * 4, Type = NumericType.FLOAT32 })],
        Data = [.. Enumerable.Range(0, 16_000).Select(i => (byte)i)],
    };

    public static int Build(FlatBufferBuilder builder, TelemetryT message)
    {
        builder.Clear();
        var device = builder.CreateString(message.Device);
        builder.Finish(Measured.Telemetry.CreateTelemetry(builder, message.Seq, message.Time, message.Temperature, device).Value);
        return builder.Offset;
    }

    public static int Build(FlatBufferBuilder builder, PointCloudT message, byte[] data)
    {
        builder.Clear();
        var fields = new Offset<PackedElementField>[message.Fields.Count];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = PackedElementField.CreatePackedElementField(builder, builder.CreateString(message.Fields[i].Name), message.Fields[i].Offset, message.Fields[i].Type);
        var fieldsAt = Measured.PointCloud.CreateFieldsVector(builder, fields);
        var position = Vector3.CreateVector3(builder, message.Pose.Position.X, message.Pose.Position.Y, message.Pose.Position.Z);
        var turn = message.Pose.Orientation;
        var orientation = Quaternion.CreateQuaternion(builder, turn.X, turn.Y, turn.Z, turn.W);
        var pose = Pose.CreatePose(builder, position, orientation);
        var frame = builder.CreateString(message.FrameId);
        var dataAt = Measured.PointCloud.CreateDataVectorBlock(builder, data);

        Measured.PointCloud.StartPointCloud(builder);
        Measured.PointCloud.AddTimestamp(builder, Time.CreateTime(builder, message.Timestamp.Sec, message.Timestamp.Nsec));
        Measured.PointCloud.AddFrameId(builder, frame);
        Measured.PointCloud.AddPose(builder, pose);
        Measured.PointCloud.AddPointStride(builder, message.PointStride);
        Measured.PointCloud.AddFields(builder, fieldsAt);
        Measured.PointCloud.AddData(builder, dataAt);
        builder.Finish(Measured.PointCloud.EndPointCloud(builder).Value);
        return builder.Offset;
    }
}
