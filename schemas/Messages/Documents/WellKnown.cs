using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>The rows of .NET types with a form of their own.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public partial record WellKnown(
    string Text, Guid Id, DateTime At, DateTimeOffset Then, TimeSpan Took, decimal Price, Vector2 Flat, Vector3 Point, Vector4 Colour, Quaternion Turn, Matrix4x4 Matrix);
