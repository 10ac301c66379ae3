using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MessagesAreNotFileLocal() : TypeRule("ZMQ004",
    "A message type is local to its file",
    "'{0}' cannot be seen from the file its codecs are in because '{1}' is file-local; make it internal")
{
    public override string[]? Check(INamedTypeSymbol type) =>
        type.WithContainers().FirstOrDefault(t => t.IsFileLocal) is { } local ? [local.Name] : null;
}
