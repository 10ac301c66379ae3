using System.Numerics;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>The ranges of the integers.</summary>
internal static class IntegerRanges
{
    /// <summary>Whether the value fits; a bool takes what a byte does, as flatc has it.</summary>
    public static bool Holds(this ScalarKind kind, BigInteger value)
    {
        var bits = 8 * kind.Size();
        var top = BigInteger.One << (kind.IsSigned() ? bits - 1 : bits);
        return value < top && value >= (kind.IsSigned() ? -top : BigInteger.Zero);
    }

    public static bool IsSigned(this ScalarKind kind) => kind is ScalarKind.Int8 or ScalarKind.Int16 or ScalarKind.Int32 or ScalarKind.Int64;

    /// <summary>The schema's own word.</summary>
    public static string SchemaWord(this ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Int8 => "byte",
        ScalarKind.UInt8 => "ubyte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Float32 => "float",
        _ => "double",
    };
}
