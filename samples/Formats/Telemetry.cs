using ZmqSchema;

namespace Plant;

/// <summary>What a device says of itself.</summary>
/// <param name="Seq">Counts up, so that a gap is a loss.</param>
/// <param name="Time">Seconds since 1970.</param>
/// <param name="Temperature">Degrees Celsius.</param>
/// <param name="Device">Its name.</param>
[ZmqMessage(WireFormat.Struct, WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public readonly partial record struct Telemetry(uint Seq, double Time, float Temperature, [property: ZmqFixedLength(12)] string Device);

/// <summary>A frame of bytes that means nothing here: whoever sends it says elsewhere what it is.</summary>
[ZmqMessage(WireFormat.Raw)]
public readonly partial record struct Blob([property: ZmqPayload] ReadOnlyMemory<byte> Bytes);
