namespace ZmqSchema.Compiler.Emit;

/// <summary>What a view has for a payload.</summary>
/// <param name="Value">The frame.</param>
/// <param name="Tensor">The method that sees it as a tensor, or null without a shape.</param>
internal sealed record ViewPayload(string Value, string? Tensor);
