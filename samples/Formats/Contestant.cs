using Plant;
using ZmqSchema;

namespace Formats;

/// <summary>One wire format with what it makes of the message.</summary>
/// <param name="Format">The format.</param>
/// <param name="InPlace">How received bytes are read without unpacking them, or null.</param>
/// <param name="Schema">The file that a peer compiles first, or null.</param>
/// <param name="Python">The line that reads it in Python.</param>
internal sealed record Contestant(WireFormat Format, string? InPlace, string? Schema, string Python)
{
    public static readonly Contestant[] All =
    [
        new(WireFormat.Struct, null, null, $"struct.unpack(\"{Telemetry.PythonFormat}\", body)"),
        new(WireFormat.FlatBuffers, "TelemetryView", "telemetry.fbs", "Telemetry.Telemetry.GetRootAs(body).Temperature()"),
        new(WireFormat.MessagePack, null, null, "msgpack.unpackb(body)"),
        new(WireFormat.Protobuf, null, "telemetry.proto", "telemetry_pb2.Telemetry.FromString(body)"),
        new(WireFormat.CapnProto, "TelemetryCapnProtoView", "telemetry.capnp", "capnp.load(\"telemetry.capnp\").Telemetry.from_bytes(body)"),
        new(WireFormat.Json, null, null, "json.loads(body)"),
        new(WireFormat.Pickle, null, null, "pickle.loads(body)"),
    ];

    /// <summary>The message as this format has it.</summary>
    public byte[] Pack(Telemetry message)
    {
        var body = new byte[message.GetPackedSize(Format)];
        message.Pack(body, Format);
        return body;
    }

    /// <summary>Nanoseconds to pack it into memory that is there already.</summary>
    public double MeasurePacking(Telemetry message)
    {
        var body = new byte[message.GetPackedSize(Format)];
        return Measurement.Of(() => message.Pack(body, Format));
    }

    /// <summary>Nanoseconds to unpack it, its string among it.</summary>
    public double MeasureUnpacking(Telemetry message)
    {
        var body = Pack(message);
        return Measurement.Of(() => Telemetry.Unpack(body, Format).Device.Length);
    }

    /// <summary>Nanoseconds to read one field where it stands, or null.</summary>
    public double? MeasureLooking(Telemetry message)
    {
        var body = Pack(message);
        return Format switch
        {
            WireFormat.FlatBuffers => Measurement.Of(() => TelemetryView.TryCreate(body, out var view) ? (int)view.Temperature : 0),
            WireFormat.CapnProto => Measurement.Of(() => TelemetryCapnProtoView.TryCreate(body, out var view) ? (int)view.Temperature : 0),
            _ => null,
        };
    }
}
