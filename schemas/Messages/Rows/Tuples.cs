using System.Numerics;

namespace ZmqSchema.Corpus;

/// <summary>The row of System.Numerics: floats in order.</summary>
[ZmqMessage]
public readonly partial record struct Tuples(Vector2 A, Vector3 B, Vector4 C, Quaternion D, Matrix4x4 E);
