using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Frontends.CSharp.Rules;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>Reads <c>[ZmqMessage]</c> types: symbols go in, declarations and places come out, and no symbol leaves.</summary>
internal static class CSharpFrontend
{
    public static IncrementalValuesProvider<ParsedMessage> ReadAll(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(Attributes.Message, static (node, _) => node is TypeDeclarationSyntax, Read)
            .Where(static parsed => parsed is not null)
            .Select(static (parsed, _) => parsed!);

    private static ParsedMessage? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var symbol = (INamedTypeSymbol)context.TargetSymbol;

        // A type with the attribute on two of its parts is the compiler's error; it is read once all the same.
        var first = symbol.Find(Attributes.Message)?.ApplicationSyntaxReference;
        if (first is null || first.SyntaxTree != context.TargetNode.SyntaxTree || !context.TargetNode.FullSpan.Contains(first.Span))
            return null;

        cancellation.ThrowIfCancellationRequested();
        var foreign = new ForeignMessages(symbol.ContainingAssembly);
        var message = new MessageReader(symbol, foreign).Read();
        return new(new(message, foreign.Read(cancellation)), PlacesOf(symbol, message.Name).ToEquatableArray());
    }

    private static IEnumerable<Place> PlacesOf(INamedTypeSymbol symbol, TypeName name)
    {
        if (symbol.Locations.FirstOrDefault(l => l.IsInSource) is { } location)
            yield return new(name.FullName, location);
        var members = symbol.GetMembers().Where(m => m is IFieldSymbol or IPropertySymbol && !m.IsImplicitlyDeclared);
        foreach (var subject in members.Concat(AttributesAreOnMembers.Strays(symbol).OfType<IParameterSymbol>()))
        {
            if (subject.Locations.FirstOrDefault(l => l.IsInSource) is { } place)
                yield return new(AttributesAreOnMembers.SubjectOf(subject, name.FullName), place);
        }
    }
}
