namespace ZmqSchema.Compiler.Model;

/// <summary>The numbers and their like.</summary>
public enum ScalarKind
{
    Boolean,
    Int8,
    UInt8,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Int128,
    UInt128,
    Float16,
    Float32,
    Float64,
    Char,
}

/// <summary>What is known of each scalar.</summary>
public static class Scalars
{
    /// <summary>Bytes in memory.</summary>
    public static int Size(this ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean or ScalarKind.Int8 or ScalarKind.UInt8 => 1,
        ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Float16 or ScalarKind.Char => 2,
        ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Float32 => 4,
        ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Float64 => 8,
        _ => 16,
    };

    /// <summary>Whether the scalar counts something: a dimension can be one.</summary>
    public static bool IsInteger(this ScalarKind kind) => kind is >= ScalarKind.Int8 and <= ScalarKind.UInt64;

    /// <summary>The C# type.</summary>
    public static string InCode(this ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Int8 => "sbyte",
        ScalarKind.UInt8 => "byte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Int128 => "global::System.Int128",
        ScalarKind.UInt128 => "global::System.UInt128",
        ScalarKind.Float16 => "global::System.Half",
        ScalarKind.Float32 => "float",
        ScalarKind.Float64 => "double",
        _ => "char",
    };

    /// <summary>The schema's word: <c>uint32</c>.</summary>
    public static string Word(this ScalarKind kind) => kind is ScalarKind.Boolean ? "bool" : kind.ToString().ToLowerInvariant();
}
