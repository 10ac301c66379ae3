namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>An attribute of a declaration; <paramref name="Value"/> is null where it has none.</summary>
public sealed record AttributeModel(string Name, string? Value);
