using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Calls of the run-time library that read and write one scalar.</summary>
internal static class ScalarCode
{
    /// <summary>Reads the scalar at a place of the buffer.</summary>
    public static string Read(FbsType type, string at) => AccessorTypes.Stored(type) switch
    {
        ScalarKind.Boolean => $"0 != __p.bb.Get({at})",
        ScalarKind.UInt8 => $"{Cast(type)}__p.bb.Get({at})",
        { } kind => $"{Cast(type)}__p.bb.Get{Word(kind)}({at})",
        null => throw new ArgumentException($"{type} is no scalar.", nameof(type)),
    };

    /// <summary>Writes a value over the scalar at a place of the buffer.</summary>
    public static string Overwrite(FbsType type, string at, string value) => AccessorTypes.Stored(type) switch
    {
        ScalarKind.Boolean => $"__p.bb.Put({at}, (byte)({value} ? 1 : 0))",
        ScalarKind.UInt8 => $"__p.bb.Put({at}, {ToStored(type, value)})",
        { } kind => $"__p.bb.Put{Word(kind)}({at}, {ToStored(type, value)})",
        null => throw new ArgumentException($"{type} is no scalar.", nameof(type)),
    };

    /// <summary>The value as what it is stored as: an enum's integer.</summary>
    public static string ToStored(FbsType type, string value, bool isOptional = false) =>
        type is FbsType.Scalar ? value : $"({AccessorTypes.Stored(type)!.Value.InCode()}{(isOptional ? "?" : "")}){value}";

    /// <summary>What stands behind <c>Add</c> and <c>Put</c> in the names of the builder's methods.</summary>
    public static string BuilderWord(FbsType type) =>
        AccessorTypes.Stored(type) is { } kind ? Word(kind) : type.IsInPlace ? "Struct" : "Offset";

    private static string Cast(FbsType type) => type is FbsType.Scalar ? "" : $"({AccessorTypes.InAccessor(type)})";

    // bool, sbyte, ushort: C#'s keywords with a capital.
    private static string Word(ScalarKind kind) => char.ToUpperInvariant(kind.InCode()[0]) + kind.InCode().Substring(1);
}
