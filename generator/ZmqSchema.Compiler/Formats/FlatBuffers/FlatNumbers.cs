using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Numbers in emitted code: literals, defaults, and the ways between a C# value and its wire value.</summary>
internal static class FlatNumbers
{
    /// <summary>A C# value as its number on the wire.</summary>
    public static string ToWire(FlatCell.Number cell, string value, string member) => cell.Form switch
    {
        FlatForm.Same => value,
        FlatForm.Cast => $"({cell.Wire.InCode()}){value}",
        _ => $"{FlatRuntime.Times}.Of({value}, {Spelling.Literal(member)})",
    };

    /// <summary>A number from the wire as its C# value.</summary>
    public static string FromWire(FlatCell.Number cell, string wire) => cell.Form switch
    {
        FlatForm.Same => wire,
        FlatForm.Cast => $"({cell.TypeInCode}){wire}",
        _ => $"{FlatRuntime.Times}.To{cell.Form}({wire})",
    };

    /// <summary>C# that is true when the number differs from its default: floats by their bits, so that no -0.0 and no NaN is lost.</summary>
    public static string DiffersFromDefault(FlatCell.Number cell, string wire, FieldDefault? @default) => cell.Wire switch
    {
        ScalarKind.Boolean => IsTrue(@default) ? $"!{wire}" : wire,
        ScalarKind.Float32 => $"global::System.BitConverter.SingleToUInt32Bits({wire}) != {Bits32(@default)}",
        ScalarKind.Float64 => $"global::System.BitConverter.DoubleToUInt64Bits({wire}) != {Bits64(@default)}",
        _ => $"{wire} != {Default(cell.Wire, @default)}",
    };

    /// <summary>The default as C# of the wire's type.</summary>
    public static string Default(ScalarKind wire, FieldDefault? @default) => wire switch
    {
        ScalarKind.Boolean => IsTrue(@default) ? "true" : "false",
        ScalarKind.Float32 => Bits32(@default) is var bits && bits == "0x00000000u" ? "0f" : $"global::System.BitConverter.UInt32BitsToSingle({bits})",
        ScalarKind.Float64 => Bits64(@default) is var bits && bits == "0x0000000000000000ul" ? "0d" : $"global::System.BitConverter.UInt64BitsToDouble({bits})",
        ScalarKind.UInt64 => Decimal(@default) + "UL",
        ScalarKind.Int64 when Decimal(@default) == "-9223372036854775808" => "long.MinValue",
        ScalarKind.Int32 when Decimal(@default) == "-2147483648" => "int.MinValue",
        ScalarKind.Int64 => Decimal(@default) + "L",
        ScalarKind.UInt32 => Decimal(@default) + "u",
        _ => Decimal(@default),
    };

    private static bool IsTrue(FieldDefault? @default) => Decimal(@default) != "0";

    private static string Decimal(FieldDefault? @default) => @default is FieldDefault.Integer integer ? integer.Decimal : "0";

    private static double Real(FieldDefault? @default) => @default is FieldDefault.Real real ? real.Value : 0;

    private static string Bits32(FieldDefault? @default) =>
        $"0x{BitConverter.ToUInt32(BitConverter.GetBytes((float)Real(@default)), 0).ToString("x8", CultureInfo.InvariantCulture)}u";

    private static string Bits64(FieldDefault? @default) => $"0x{BitConverter.DoubleToInt64Bits(Real(@default)).ToString("x16", CultureInfo.InvariantCulture)}ul";
}
