using System.Numerics;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>A class with structs in it.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial record Matrices(Matrix4x4 A, Matrix4x4 B, Matrix4x4 C, Matrix4x4 D, Matrix4x4 E, Matrix4x4 F);
