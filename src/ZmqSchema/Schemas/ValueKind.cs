using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>What holds nothing else: numbers, text, and the types of .NET with a form of their own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ValueKind
{
    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="sbyte"/>.</summary>
    Int8,

    /// <summary><see cref="byte"/>.</summary>
    UInt8,

    /// <summary><see cref="short"/>.</summary>
    Int16,

    /// <summary><see cref="ushort"/>.</summary>
    UInt16,

    /// <summary><see cref="int"/>.</summary>
    Int32,

    /// <summary><see cref="uint"/>.</summary>
    UInt32,

    /// <summary><see cref="long"/>.</summary>
    Int64,

    /// <summary><see cref="ulong"/>.</summary>
    UInt64,

    /// <summary><see cref="System.Int128"/>.</summary>
    Int128,

    /// <summary><see cref="System.UInt128"/>.</summary>
    UInt128,

    /// <summary><see cref="Half"/>.</summary>
    Float16,

    /// <summary><see cref="float"/>.</summary>
    Float32,

    /// <summary><see cref="double"/>.</summary>
    Float64,

    /// <summary><see cref="char"/>.</summary>
    Char,

    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="System.Guid"/>.</summary>
    Guid,

    /// <summary><see cref="System.DateTime"/>.</summary>
    DateTime,

    /// <summary><see cref="System.DateTimeOffset"/>.</summary>
    DateTimeOffset,

    /// <summary><see cref="System.TimeSpan"/>.</summary>
    TimeSpan,

    /// <summary><see cref="decimal"/>.</summary>
    Decimal,

    /// <summary><see cref="System.Numerics.Vector2"/>.</summary>
    Vector2,

    /// <summary><see cref="System.Numerics.Vector3"/>.</summary>
    Vector3,

    /// <summary><see cref="System.Numerics.Vector4"/>.</summary>
    Vector4,

    /// <summary><see cref="System.Numerics.Quaternion"/>.</summary>
    Quaternion,

    /// <summary><see cref="System.Numerics.Matrix4x4"/>.</summary>
    Matrix4x4,
}

/// <summary>What is known of each of them.</summary>
internal static class ValueKinds
{
    /// <summary>Whether it is a tuple of float32.</summary>
    public static bool AreFloats(this ValueKind kind) => kind is ValueKind.Vector2 or ValueKind.Vector3 or ValueKind.Vector4 or ValueKind.Quaternion or ValueKind.Matrix4x4;

    /// <summary>Whether it is an integer of 64 bits at most.</summary>
    public static bool IsInteger(this ValueKind kind) => kind is >= ValueKind.Int8 and <= ValueKind.UInt64;

    /// <summary>Whether an integer has values below zero.</summary>
    public static bool IsSigned(this ValueKind kind) => kind is ValueKind.Int8 or ValueKind.Int16 or ValueKind.Int32 or ValueKind.Int64;

    /// <summary>Whether it is a point in time or a span of it.</summary>
    public static bool IsTime(this ValueKind kind) => kind is ValueKind.DateTime or ValueKind.DateTimeOffset or ValueKind.TimeSpan;
}
