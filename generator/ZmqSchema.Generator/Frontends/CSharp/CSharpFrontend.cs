using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Frontends.CSharp.Remembering;
using ZmqSchema.Generator.Frontends.CSharp.Rules;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>Reads <c>[ZmqMessage]</c> and <c>[ZmqUnion]</c> types: symbols go in, declarations and places come out, and no symbol leaves.</summary>
internal static class CSharpFrontend
{
    /// <summary>The messages, unions among them.</summary>
    public static IncrementalValuesProvider<ParsedMessage?> ReadMessages(IncrementalGeneratorInitializationContext context) =>
        ReadAll(context, Attributes.Message, static symbol => symbol.Find(Attributes.Message) is not null);

    /// <summary>The unions that are no messages by themselves.</summary>
    public static IncrementalValuesProvider<ParsedMessage?> ReadUnions(IncrementalGeneratorInitializationContext context) => ReadAll(
        context, Attributes.Union, static symbol => symbol.Find(Attributes.Union) is not null && symbol.Find(Attributes.Message) is null);

    // Not ForAttributeWithMetadataName: that binds the attributes of every type again whenever any file changes, before it asks us. By file,
    // so that a new message moves none of another file.
    private static IncrementalValuesProvider<ParsedMessage?> ReadAll(
        IncrementalGeneratorInitializationContext context, string attribute, Func<INamedTypeSymbol, bool> isAsked)
    {
        var recollection = new Recollection<EquatableArray<ParsedMessage>>();
        return context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is CompilationUnitSyntax,
                (file, cancellation) => ProjectFiles.Of(file.SemanticModel.Compilation).MayHave(file.Node.SyntaxTree, attribute)
                    ? recollection.Recall(file.Node.SyntaxTree, file.SemanticModel.Compilation, () => Read(file, attribute, isAsked, cancellation))
                    : default)
            .SelectRows(static messages => messages);
    }

    private static EquatableArray<ParsedMessage> Read(
        GeneratorSyntaxContext file, string attribute, Func<INamedTypeSymbol, bool> isAsked, CancellationToken cancellation)
    {
        var messages = new List<ParsedMessage>();
        foreach (var type in AttributedTypes(file.Node))
        {
            if (file.SemanticModel.GetDeclaredSymbol(type, cancellation) is { } symbol && isAsked(symbol) && Read(symbol, type, attribute, cancellation) is { } message)
                messages.Add(message);
        }

        return messages.ToEquatableArray();
    }

    // Of interfaces the compiler says that the attribute is not for them.
    private static IEnumerable<TypeDeclarationSyntax> AttributedTypes(SyntaxNode file) => file
        .DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>().Where(static t => t is not InterfaceDeclarationSyntax && t.AttributeLists.Count > 0);

    private static ParsedMessage? Read(INamedTypeSymbol symbol, SyntaxNode declaration, string attribute, CancellationToken cancellation)
    {
        // A case of a union is read with that.
        if (symbol.IsCase())
            return null;

        // A type with the attribute on two of its parts is the compiler's error; it is read once all the same.
        var first = symbol.Find(attribute)?.ApplicationSyntaxReference;
        if (first is null || first.SyntaxTree != declaration.SyntaxTree || !declaration.FullSpan.Contains(first.Span))
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
