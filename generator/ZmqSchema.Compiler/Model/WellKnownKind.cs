namespace ZmqSchema.Compiler.Model;

/// <summary>Types of .NET that have a form of their own on the wire.</summary>
public enum WellKnownKind
{
    Guid,
    DateTime,
    DateTimeOffset,
    TimeSpan,
    Decimal,
    Vector2,
    Vector3,
    Vector4,
    Quaternion,
    Matrix4x4,
}

/// <summary>What is known of each of them.</summary>
public static class WellKnownTypes
{
    /// <summary>How many float32 stand in it, one behind the other; 0 when it is no tuple of floats.</summary>
    public static int FloatCount(this WellKnownKind kind) => kind switch
    {
        WellKnownKind.Vector2 => 2,
        WellKnownKind.Vector3 => 3,
        WellKnownKind.Vector4 or WellKnownKind.Quaternion => 4,
        WellKnownKind.Matrix4x4 => 16,
        _ => 0,
    };

    /// <summary>The C# type.</summary>
    public static string InCode(this WellKnownKind kind) =>
        kind is WellKnownKind.Decimal ? "decimal" : $"global::System.{(kind.FloatCount() > 0 ? "Numerics." : "")}{kind}";
}
