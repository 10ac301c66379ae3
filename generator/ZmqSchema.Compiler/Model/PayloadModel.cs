namespace ZmqSchema.Compiler.Model;

/// <summary>One raw frame behind the body.</summary>
/// <param name="Name">The C# member, a <c>ReadOnlyMemory</c> of the element.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="ElementInCode">The element's C# type.</param>
/// <param name="ElementWords">The schema's words for the element.</param>
/// <param name="Element">The element's type, or null for one that no wire format knows.</param>
/// <param name="Shape">The dimensions as written, or null.</param>
/// <param name="Dimensions">The dimensions, row-major; empty without a shape, and where <see cref="Sequence"/> has them.</param>
public sealed record PayloadModel(
    string Name, string WireName, string ElementInCode, string ElementWords, FieldType? Element, string? Shape, EquatableArray<Dimension> Dimensions)
{
    /// <summary>The C# name of the field that holds all dimensions, where how many there are is known at run time only, else null.</summary>
    public string? Sequence { get; init; }

    /// <summary>The C# name of the field that says what the elements are, where that is known at run time only, else null.</summary>
    public string? DType { get; init; }

    /// <summary>Whether it can be seen as a tensor.</summary>
    public bool IsShaped => Dimensions.Count > 0 || Sequence is not null;

    /// <summary>The fields that it depends on.</summary>
    public IEnumerable<string> Fields => Dimensions.Select(d => d.Field).Append(Sequence).Append(DType).OfType<string>();
}

/// <summary>One dimension of a payload: a number, or the member that holds it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Field">The integer field's C# name, or null when <paramref name="Text"/> is a number.</param>
public sealed record Dimension(string Text, string? Field);
