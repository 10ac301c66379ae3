using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Something wrong that only linking saw; <paramref name="At"/> is the token that it is about.</summary>
public sealed record SchemaFinding(Finding Finding, int At);
