namespace ZmqSchema.Compiler.Rules;

/// <summary>The rule that an emitter breaks, not the user: one message without code, the others with theirs.</summary>
internal static class EmittersDoNotThrow
{
    public static Rule Rule { get; } = new("ZMQ599", Severity.Error,
        "The generator failed",
        "No code could be emitted for '{0}': {1}; this is a mistake of ZmqSchema's, please report it with the type's declaration");
}
