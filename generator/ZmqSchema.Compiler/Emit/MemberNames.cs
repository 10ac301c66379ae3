using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Which names a generated member may have: where the user has the name already, it is implemented explicitly or left out.</summary>
internal static class MemberNames
{
    private static readonly HashSet<string> Generated =
        ["Schema", "GetPackedSize", "Pack", "Unpack", "TryUnpack", "PackedSize", "PythonFormat", "Overlay", "OverlayMany", "ToJsonString"];

    /// <summary>Whether a generated member may have that name: the only names of the user's that the emitted code depends on.</summary>
    public static bool AreGenerated(string name) =>
        Generated.Contains(name)
        || (name.StartsWith("Get", StringComparison.Ordinal) && name.EndsWith("Tensor", StringComparison.Ordinal));

    /// <summary>Whether a public member of that name can be added to the type.</summary>
    public static bool IsFree(this TypeShape shape, string name) =>
        AreGenerated(name) ? !shape.MemberNames.Contains(name) : throw new ArgumentException($"{name} is missing in the list of generated names.", nameof(name));

    /// <summary>The beginning of an instance member of <c>IZmqMessage</c>: public, or explicit where the name is taken.</summary>
    public static string Instance(MessageModel message, string type, string name) =>
        message.Shape.IsFree(name)
            ? $"public {(message.Shape.IsValueType ? "readonly " : "")}{type} {name}"
            : $"{(message.Shape.IsValueType ? "readonly " : "")}{type} {Interface(message)}.{name}";

    /// <summary>The beginning of a static member of <c>IZmqMessage</c>.</summary>
    public static string Static(MessageModel message, string type, string name) =>
        message.Shape.IsFree(name) ? $"public static {type} {name}" : $"static {type} {Interface(message)}.{name}";

    /// <summary>The interface that every message implements.</summary>
    public static string Interface(MessageModel message) => $"global::ZmqSchema.IZmqMessage<{message.Name.InCode}>";
}
