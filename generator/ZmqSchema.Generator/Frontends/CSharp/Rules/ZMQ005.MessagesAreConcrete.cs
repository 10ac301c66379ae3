using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MessagesAreConcrete() : TypeRule("ZMQ005",
    "A message type is abstract or static",
    "'{0}' is {1}, so that none can be received; remove the word, or make it a union with [ZmqUnion] and nested sealed records as its cases")
{
    public override string[]? Check(INamedTypeSymbol type) =>
        type.IsStatic ? ["static"] : type.IsAbstract && !type.IsUnion() ? ["abstract"] : null;
}
