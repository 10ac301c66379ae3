using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Which names a generated member may have: where the user has the name already, it is implemented explicitly or left out.</summary>
internal static class MemberNames
{
    /// <summary>Whether a public member of that name can be added to the type.</summary>
    public static bool IsFree(this TypeShape shape, string name) => !shape.MemberNames.Contains(name);

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
