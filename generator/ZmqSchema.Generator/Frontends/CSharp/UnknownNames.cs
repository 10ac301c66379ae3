using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>
/// Types that Roslyn does not know, by what their names may mean where they are written. They may be declared in a schema file: a generator
/// never sees what it emits for that.
/// </summary>
internal static class UnknownNames
{
    /// <summary>The type with the name as written, and what that may mean.</summary>
    public static FieldType.Nested Read(INamedTypeSymbol type, ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration || TypeOf(declaration) is not { } syntax)
            return new(Symbols.NameOf(type)) { IsUnknown = true, IsInaccessible = IsInaccessible(type) };

        var scopes = NameScope.Around(declaration, (member.ContainingAssembly as ISourceAssemblySymbol)?.Compilation);
        var names = syntax.DescendantNodesAndSelf().OfType<NameSyntax>()
            .Where(n => n.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax))
            .Select(WrittenName.Of).OfType<WrittenName>()
            .Select(name => (Written: name, Meant: scopes.Select(s => s.Alias(name)).FirstOrDefault(n => n is not null)));
        foreach (var (written, meant) in names)
        {
            if (type.Name == written.Last || type.Name == meant?.Last)
                return new(written.InFull) { IsUnknown = true, IsInaccessible = IsInaccessible(type), Candidates = scopes.SelectMany(s => s.Candidates(meant ?? written)).Distinct().ToEquatableArray() };
        }

        return new(Symbols.NameOf(type)) { IsUnknown = true, IsInaccessible = IsInaccessible(type) };
    }

    private static bool IsInaccessible(INamedTypeSymbol type) => type is IErrorTypeSymbol { CandidateReason: CandidateReason.Inaccessible };

    private static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        { Parent: VariableDeclarationSyntax field } => field.Type,
        _ => null,
    };
}
