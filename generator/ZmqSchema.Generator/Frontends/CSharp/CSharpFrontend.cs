using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Frontends.CSharp.Rules;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>Reads <c>[ZmqMessage]</c> and <c>[ZmqUnion]</c> types: symbols go in, declarations and places come out, and no symbol leaves.</summary>
internal static class CSharpFrontend
{
    /// <summary>The messages, unions among them.</summary>
    public static IncrementalValuesProvider<ParsedMessage> ReadMessages(IncrementalGeneratorInitializationContext context) =>
        ReadAll(context, Attributes.Message, static (target, cancellation) => Read(target, Attributes.Message, cancellation));

    /// <summary>The unions that are no messages by themselves.</summary>
    public static IncrementalValuesProvider<ParsedMessage> ReadUnions(IncrementalGeneratorInitializationContext context) => ReadAll(
        context,
        Attributes.Union,
        static (target, cancellation) => target.TargetSymbol.Find(Attributes.Message) is null ? Read(target, Attributes.Union, cancellation) : null);

    private static IncrementalValuesProvider<ParsedMessage> ReadAll(
        IncrementalGeneratorInitializationContext context, string attribute, Func<GeneratorAttributeSyntaxContext, CancellationToken, ParsedMessage?> read) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is TypeDeclarationSyntax and not InterfaceDeclarationSyntax, read) // Of those the compiler says so.
            .Where(static parsed => parsed is not null)
            .Select(static (parsed, _) => parsed!);

    private static ParsedMessage? Read(GeneratorAttributeSyntaxContext context, string attribute, CancellationToken cancellation)
    {
        var symbol = (INamedTypeSymbol)context.TargetSymbol;

        // A case of a union is read with that.
        if (symbol.IsCase())
            return null;

        // A type with the attribute on two of its parts is the compiler's error; it is read once all the same.
        var first = symbol.Find(attribute)?.ApplicationSyntaxReference;
        if (first is null || first.SyntaxTree != context.TargetNode.SyntaxTree || !context.TargetNode.FullSpan.Contains(first.Span))
            return null;

        cancellation.ThrowIfCancellationRequested();
        var foreign = new ForeignMessages(symbol.ContainingAssembly);
        var message = new MessageReader(symbol, foreign).Read();
        return new(new(message, foreign.Read(cancellation)), symbol.Cases().Prepend(symbol).SelectMany(t => PlacesOf(t, Symbols.NameOf(t))).ToEquatableArray());
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
