using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>Floats in order, in network byte order.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public readonly partial record struct TuplesBigEndian(Vector2 A, Vector3 B, Vector4 C, Quaternion D, Matrix4x4 E);
