using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>A message of C# in a table: read, verified and written by our codec, within the buffer of Google's.</summary>
internal static class MessageCode
{
    private const string Messages = FlatRuntime.Namespace + "FlatBuffersMessages";

    /// <summary>The property's type: null where it is absent.</summary>
    public static string Nullable(FbsType.Message type) => type.Name.InCode + (type.IsValueType ? "?" : "");

    /// <summary>Reads the message that the offset at <paramref name="at"/> refers to.</summary>
    public static string Read(FbsType.Message type, string at) => $"{Messages}.Read<{Types(type)}>(__p.bb, __p.__indirect({at}))";

    /// <summary>What is there when it is absent.</summary>
    public static string Absent(FbsType.Message type) => $"({Nullable(type)})null";

    /// <summary>Writes a message that is not null and gives its offset.</summary>
    public static string Pack(FbsType.Message type, string value) => $"{Messages}.Pack<{Types(type)}>(builder, {value})";

    /// <summary>Writes a message and gives its offset, or 0 for null.</summary>
    public static string PackIfAny(FbsType.Message type, string value) =>
        $"{value} == null ? 0 : {Pack(type, type.IsValueType ? $"{value}.Value" : value)}";

    /// <summary>What verifies it.</summary>
    public static string Verify(FbsType.Message type) => $"{Messages}.Verify<{Types(type)}>";

    // The message, and the type that has its code.
    private static string Types(FbsType.Message type) => $"{type.Name.InCode}, {type.Name.InCode}";
}
