using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>What Protocol Buffers makes of a type.</summary>
internal static class ProtobufTypes
{
    public const uint Varint = 0;
    public const uint Fixed64 = 1;
    public const uint Length = 2;
    public const uint Fixed32 = 5;

    /// <summary>The wire type of one value: the low three bits of its tag.</summary>
    public static uint WireTypeOf(FieldType type, IntegerEncoding encoding) => type switch
    {
        FieldType.Scalar { Kind: ScalarKind.Float64 } => Fixed64,
        FieldType.Scalar { Kind: ScalarKind.Float16 or ScalarKind.Float32 } => Fixed32,
        FieldType.Scalar scalar when encoding is IntegerEncoding.Fixed && scalar.Kind.IsInteger() => scalar.Kind.Size() == 8 ? Fixed64 : Fixed32,
        FieldType.Scalar or FieldType.Enumeration => Varint,
        FieldType.WellKnown wellKnown when wellKnown.Kind.FloatCount() > 0 => Fixed32,
        _ => Length,
    };

    /// <summary>Whether a field is repeated: several values of one number.</summary>
    public static bool AreRepeated(FieldType type) =>
        (type is FieldType.Vector && !AreBytes(type)) || type is FieldType.Map || (type is FieldType.WellKnown wellKnown && wellKnown.Kind.FloatCount() > 0);

    /// <summary>Whether a sequence is bytes rather than a repeated field.</summary>
    public static bool AreBytes(FieldType type) => type is FieldType.Vector { AreBytes: true } or FieldType.Vector
    {
        Kind: SequenceKind.Array or SequenceKind.Memory or SequenceKind.InlineArray or SequenceKind.FixedBuffer,
        Element: FieldType.Scalar { Kind: ScalarKind.UInt8 },
    };

    /// <summary>Whether a value is a message there, of which two are merged.</summary>
    public static bool AreMessages(FieldType type) =>
        type is FieldType.Nested or FieldType.Union
            or FieldType.WellKnown { Kind: WellKnownKind.DateTime or WellKnownKind.DateTimeOffset or WellKnownKind.TimeSpan };

    /// <summary>The scalars within a type whose integers an encoding could change.</summary>
    public static IEnumerable<ScalarKind> IntegersIn(FieldType type) => type switch
    {
        FieldType.Scalar scalar when scalar.Kind.IsInteger() => [scalar.Kind],
        FieldType.Vector vector => AreBytes(vector) ? [] : IntegersIn(vector.Element),
        FieldType.Optional optional => IntegersIn(optional.Value),
        FieldType.Map map => IntegersIn(map.Key).Concat(IntegersIn(map.Value)),
        _ => [],
    };

    /// <summary>Whether an integer has values below zero.</summary>
    public static bool IsSigned(ScalarKind kind) => kind is ScalarKind.Int8 or ScalarKind.Int16 or ScalarKind.Int32 or ScalarKind.Int64;
}
