using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>What a field is when absent, as C# literals.</summary>
internal static class DefaultLiterals
{
    /// <summary>As a value of the field's type in accessors and objects.</summary>
    public static string Typed(TableFieldModel field) => (field.Type, field.Default) switch
    {
        (FbsType.Enumeration type, FieldDefault.Integer value) => OfEnum(type.Enum, value.Decimal),
        (FbsType.UnionType type, _) => $"{type.Of.Name.InCode}.NONE",
        (FbsType.Scalar { Kind: ScalarKind.Boolean or ScalarKind.Float32 or ScalarKind.Float64 }, not FieldDefault.Absent) => Stored(field),
        (FbsType.Scalar type, FieldDefault.Integer value) => $"({type.Kind.InCode()}){value.Decimal}",
        (FbsType.Text, FieldDefault.Text value) => Spelling.Literal(value.Value),
        _ => "null",
    };

    /// <summary>As the builder compares it with what is added.</summary>
    public static string Stored(TableFieldModel field) => (field.Type, field.Default) switch
    {
        (FbsType.Scalar { Kind: ScalarKind.Boolean }, FieldDefault.Integer value) => value.Decimal == "0" ? "false" : "true",
        (FbsType.Scalar { Kind: ScalarKind.Float32 }, FieldDefault.Real value) => OfSingle(value.Value),
        (_, FieldDefault.Real value) => OfDouble(value.Value),
        (_, FieldDefault.Integer value) => value.Decimal,
        _ => "0",
    };

    private static string OfEnum(EnumModel type, string value) => type.Members.Count > 0
        ? $"{type.Name.InCode}.{Spelling.Identifier(type.Members[0].Name)}"
        : $"({type.Name.InCode})({value})";

    // The compiler may run on .NET Framework, where "R" does not always come back.
    private static string OfSingle(double value)
    {
        var shortest = ((float)value).ToString("R", CultureInfo.InvariantCulture);
        var comesBack = float.Parse(shortest, CultureInfo.InvariantCulture) == (float)value;
        return Special(value, "float") ?? (comesBack ? shortest : ((float)value).ToString("G9", CultureInfo.InvariantCulture)) + "f";
    }

    private static string OfDouble(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var comesBack = double.Parse(shortest, CultureInfo.InvariantCulture) == value;
        return Special(value, "double") ?? (comesBack ? shortest : value.ToString("G17", CultureInfo.InvariantCulture)) + "d";
    }

    private static string? Special(double value, string type) => value switch
    {
        double.PositiveInfinity => $"{type}.PositiveInfinity",
        double.NegativeInfinity => $"{type}.NegativeInfinity",
        0 when BitConverter.DoubleToInt64Bits(value) != 0 => type == "float" ? "-0f" : "-0d",
        _ => double.IsNaN(value) ? $"{type}.NaN" : null,
    };
}
