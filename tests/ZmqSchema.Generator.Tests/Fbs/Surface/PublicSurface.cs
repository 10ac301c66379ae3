using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZmqSchema.Generator.Tests.Fbs.Surface;

/// <summary>All that code outside of an assembly can name of it: types and members, one line each.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat MemberFormat = TypeFormat
        .AddMemberOptions(
            SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue)
        .AddParameterOptions(
            SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers)
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandNullable);

    public static string[] Of(CSharpCompilation assembly) =>
        [.. TypesOf(assembly.Assembly.GlobalNamespace).SelectMany(Lines).Order(StringComparer.Ordinal)];

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Where(IsVisible).Concat(@namespace.GetNamespaceMembers().SelectMany(TypesOf));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var underlying = type.EnumUnderlyingType is { } integer ? $" : {integer.ToDisplayString(TypeFormat)}" : "";
        var flags = type.GetAttributes().Any(a => a.AttributeClass?.Name == "FlagsAttribute") ? "[Flags] " : "";
        var interfaces = type.TypeKind is TypeKind.Struct ? $" : {string.Join(", ", type.Interfaces.Select(i => i.Name))}" : "";
        yield return $"{flags}{type.ToDisplayString(TypeFormat)}{underlying}{interfaces}";
        foreach (var member in type.GetMembers().Where(IsVisible).Where(m => m is not IMethodSymbol { AssociatedSymbol: not null } and not IMethodSymbol { IsImplicitlyDeclared: true }))
            yield return member.ToDisplayString(MemberFormat) + (member is IPropertySymbol property ? $" {{{(property.GetMethod is null ? "" : " get;")}{(property.SetMethod is null ? "" : " set;")} }}" : "");
    }

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public;
}
