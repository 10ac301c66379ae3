using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MessagesAreNotRefStructs() : TypeRule("ZMQ003",
    "A message type is a ref struct",
    "'{0}' is a ref struct, which cannot be queued, awaited or boxed; make it a struct, and a span in it a [ZmqPayload] ReadOnlyMemory<T>")
{
    public override string[]? Check(INamedTypeSymbol type) => type.IsRefLikeType ? [] : null;
}
