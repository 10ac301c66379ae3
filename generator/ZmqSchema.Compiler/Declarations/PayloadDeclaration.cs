using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Declarations;

/// <summary>A payload as written.</summary>
/// <param name="Name">The C# member.</param>
/// <param name="WireName">What <c>[ZmqField]</c> says, or null.</param>
/// <param name="ElementInCode">The element's C# type.</param>
/// <param name="ElementWords">The schema's words for the element.</param>
/// <param name="Element">The element's type, or null for one that no wire format knows.</param>
/// <param name="Shape">The dimensions as written, or null.</param>
public sealed record PayloadDeclaration(string Name, string? WireName, string ElementInCode, string ElementWords, FieldType? Element, string? Shape)
{
    /// <summary>The member that is said to name the dtype of the elements, or null.</summary>
    public string? DType { get; init; }
}
