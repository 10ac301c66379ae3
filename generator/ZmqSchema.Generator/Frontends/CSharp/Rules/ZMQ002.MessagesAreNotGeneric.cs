using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MessagesAreNotGeneric() : TypeRule("ZMQ002",
    "A message type is generic",
    "'{0}' cannot be a message because '{1}' is generic, and a schema needs types; declare one message for each type it is used with")
{
    public override string[]? Check(INamedTypeSymbol type) =>
        type.WithContainers().FirstOrDefault(t => t.Arity > 0) is { } generic ? [generic.Name] : null;
}
