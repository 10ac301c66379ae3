using ZmqSchema.Compiler.Declarations;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>A message that C# declares, as far as schemas may know it: with this alone they are linked, so that no edit of its fields wakes them.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="IsFlatBuffers">Whether it lists the format.</param>
/// <param name="IsUnion">Whether it is a union.</param>
/// <param name="IsValueType">Whether it is a value type.</param>
/// <param name="IsPublic">Whether everyone sees it.</param>
public sealed record NamedMessage(TypeName Name, bool IsFlatBuffers, bool IsUnion, bool IsValueType, bool IsPublic)
{
    /// <summary>How the name of its FlatBuffers view goes on behind its own.</summary>
    public string ViewSuffix { get; init; } = ViewNames.Suffix;

    public static NamedMessage Of(MessageDeclaration declaration) => new(
        declaration.Name, declaration.Formats.Contains(WireFormat.FlatBuffers), declaration.Shape.IsUnion, declaration.Shape.IsValueType,
        declaration.Shape.Accessibility == "public")
    {
        ViewSuffix = ViewNames.SuffixOf(declaration.Formats, [], WireFormat.FlatBuffers),
    };
}
