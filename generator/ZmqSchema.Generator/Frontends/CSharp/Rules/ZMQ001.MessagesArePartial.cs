using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MessagesArePartial() : TypeRule("ZMQ001",
    "A message type is not partial",
    "'{0}' cannot be given its codecs because {1} is not partial; write 'partial' before its 'struct', 'class', 'record' or 'interface'")
{
    public override string[]? Check(INamedTypeSymbol type) =>
        type.WithContainers().FirstOrDefault(t => !IsPartial(t)) is { } closed ? [$"'{closed.Name}'"] : null;

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(r => r.GetSyntax() is TypeDeclarationSyntax part && part.Modifiers.Any(SyntaxKind.PartialKeyword));
}
