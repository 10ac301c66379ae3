using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>A message or union of C# in a table: read, verified and written by our codec, within the buffer of Google's.</summary>
internal static class MessageCode
{
    private const string Messages = FlatRuntime.Namespace + "FlatBuffersMessages";

    /// <summary>The property's type: null where it is absent.</summary>
    public static string Nullable(FbsType.Message type) => type.Name.InCode + (type.IsValueType ? "?" : "");

    /// <summary>Reads the union that stands in a slot; of a vector of them, element <paramref name="index"/>.</summary>
    public static string ReadUnion(FbsType.Message type, TableModel table, TableFieldModel field, string? index = null) =>
        $"{Messages}.ReadUnion<{Types(type)}>(__p.bb, __p.bb_pos, {field.Id}{(index is null ? "" : $", {index}")}, "
        + $"{Spelling.Literal(table.Name.FullName)}, {Spelling.Literal(FlatcNames.Property(table.Name.Name, field.Name))})";

    /// <summary>The number of the case that a union holds, 0 for null, as the enum that the tag is.</summary>
    public static string CaseOf(FbsType.Message type, FbsType tag, string value) => $"({AccessorTypes.InAccessor(tag)}){Messages}.CaseOf<{Types(type)}>({value})";

    /// <summary>What verifies a union with its tag, or a vector of them.</summary>
    public static string VerifyUnion(FbsType.Message type, TableFieldModel field) =>
        $"{Messages}.VerifyUnion{(field.Type is FbsType.Vector ? "s" : "")}<{Types(type)}>(verifier, tablePos, {field.Id}, {(field.IsRequired ? "true" : "false")})";

    /// <summary>Reads the message that stands at <paramref name="at"/>, or that the offset there refers to.</summary>
    public static string Read(FbsType.Message type, string at) => type.InPlace switch
    {
        { IsMemory: true } => $"{Messages}.ReadMemory<{type.Name.InCode}>(__p.bb, {at})",
        { } => $"{Messages}.ReadStruct<{Types(type)}>(__p.bb, {at})",
        null => $"{Messages}.Read<{Types(type)}>(__p.bb, __p.__indirect({at}))",
    };

    /// <summary>What is there when it is absent.</summary>
    public static string Absent(FbsType.Message type) => $"({Nullable(type)})null";

    /// <summary>Writes a message that is not null and gives its offset; a struct also where it is null, which is 0.</summary>
    public static string Pack(FbsType.Message type, string value) => type.InPlace switch
    {
        { IsMemory: true } it => $"{Messages}.PackMemory<{type.Name.InCode}>(builder, {value}, {it.Alignment})",
        { } => $"{Messages}.PackStruct<{Types(type)}>(builder, {value})",
        null when type.IsUnion => $"{Messages}.PackUnion<{Types(type)}>(builder, {value})",
        null => $"{Messages}.Pack<{Types(type)}>(builder, {value})",
    };

    /// <summary>Writes a message and gives its offset, or 0 for null.</summary>
    public static string PackIfAny(FbsType.Message type, string value) =>
        $"{value} == null ? 0 : {Pack(type, type.IsValueType ? $"{value}.Value" : value)}";

    /// <summary>What verifies a message that is a table.</summary>
    public static string Verify(FbsType.Message type) => $"{Messages}.Verify<{Types(type)}>";

    /// <summary>Writes a struct in place, of the schema or of C#.</summary>
    public static string PackInPlace(FbsType type, string value) => type is FbsType.Message message ? Pack(message, value) : $"{AccessorTypes.InAccessor(type)}.Pack(builder, {value})";

    /// <summary>What verifies structs beside their place, or null where all bytes are good.</summary>
    public static string? VerifyStructs(FbsType type, string at) =>
        AccessorTypes.Element(type) is FbsType.Message { InPlace.IsMemory: false } it ? $"{Messages}.Verify{(type is FbsType.Vector ? "Vector" : "Struct")}<{Types(it)}>(verifier, {at})" : null;

    // The message, and the type that has its code.
    private static string Types(FbsType.Message type) => $"{type.Name.InCode}, {type.Name.InCode}";
}
