namespace ZmqSchema;

/// <summary>One raw frame after a message's body.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Member">The C# member's name.</param>
/// <param name="ElementType">The schema's word for the element: <c>uint8</c>, <c>float32</c>.</param>
/// <param name="Shape">The dimensions as written, or null.</param>
public sealed record PayloadSchema(string Name, string Member, string ElementType, string? Shape)
{
    /// <summary>The C# member that names the dtype of the elements, or null where that is known at compile time.</summary>
    public string? DType { get; init; }
}
