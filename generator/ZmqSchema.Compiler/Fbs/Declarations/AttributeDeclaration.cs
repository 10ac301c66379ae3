namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>An attribute in parentheses as written; <paramref name="Value"/> is null where it has none.</summary>
public sealed record AttributeDeclaration(int At, string Name, Literal? Value);
