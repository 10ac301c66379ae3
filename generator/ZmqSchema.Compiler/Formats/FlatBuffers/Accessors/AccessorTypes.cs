using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>The types of a schema's fields as C# spells them: in a builder, in an accessor and in an object.</summary>
internal static class AccessorTypes
{
    /// <summary>The namespace of the run-time library, from the root: a user may have a namespace called Google.</summary>
    public const string Google = "global::Google.FlatBuffers";

    public const string ByteBuffer = $"{Google}.ByteBuffer";

    public const string Builder = $"{Google}.FlatBufferBuilder";

    public const string Vector = $"{Google}.VectorOffset";

    public const string List = "global::System.Collections.Generic.List";

    /// <summary>The scalar that a field is stored as; null where it is none.</summary>
    public static ScalarKind? Stored(FbsType type) => type switch
    {
        FbsType.Scalar it => it.Kind,
        FbsType.Enumeration it => it.Enum.Underlying,
        FbsType.UnionType => ScalarKind.UInt8,
        _ => null,
    };

    public static bool IsScalar(FbsType type) => Stored(type) is not null;

    /// <summary>The elements of a vector or a fixed array, else the type itself.</summary>
    public static FbsType Element(FbsType type) => type switch
    {
        FbsType.Vector it => it.Element,
        FbsType.FixedArray it => it.Element,
        _ => type,
    };

    /// <summary>What methods of builders take: values of scalars, offsets of all else.</summary>
    public static string InBuilder(FbsType type) => type switch
    {
        FbsType.Text => $"{Google}.StringOffset",
        FbsType.Vector => Vector,
        FbsType.Table or FbsType.Struct => Offset(NameOf(type)!),
        FbsType.Union or FbsType.Message => "int",
        _ => InAccessor(type),
    };

    /// <summary>What accessors return; of vectors and arrays, for one element.</summary>
    public static string InAccessor(FbsType type) => type switch
    {
        FbsType.Scalar it => it.Kind.InCode(),
        FbsType.Text => "string",
        FbsType.Vector or FbsType.FixedArray => InAccessor(Element(type)),
        FbsType.Union => "TTable",
        _ => NameOf(type)!.InCode,
    };

    /// <summary>What properties of objects hold.</summary>
    public static string InObject(FbsType type) => type switch
    {
        FbsType.Table or FbsType.Struct => FlatcNames.ObjectClass(NameOf(type)!).InCode,
        FbsType.Union it => FlatcNames.UnionClass(it.Of.Name).InCode,
        FbsType.Vector it => $"{List}<{InObject(it.Element)}>",
        FbsType.FixedArray it => $"{InObject(it.Element)}[]",
        _ => InAccessor(type),
    };

    /// <summary>What a property holds that may be absent: a question mark where that is a value.</summary>
    public static string InProperty(TableFieldModel field) => InObject(field.Type) + (Objects.ObjectFields.IsOptional(field) ? "?" : "");

    public static string Offset(TypeName name) => $"{Google}.Offset<{name.InCode}>";

    private static TypeName? NameOf(FbsType type) => type switch
    {
        FbsType.Enumeration it => it.Enum.Name,
        FbsType.UnionType it => it.Of.Name,
        FbsType.Table it => it.Name,
        FbsType.Struct it => it.Name,
        FbsType.Message it => it.Name,
        _ => null,
    };
}
