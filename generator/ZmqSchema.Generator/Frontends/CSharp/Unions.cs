using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>What makes a type a union, and another one of its cases.</summary>
internal static class Unions
{
    public static bool IsUnion(this INamedTypeSymbol type) => type.Find(Attributes.Union) is not null;

    /// <summary>Whether the type is a case of the union that it is nested in.</summary>
    public static bool IsCase(this INamedTypeSymbol type) =>
        type is { IsRecord: true, IsSealed: true, ContainingType: { } union } && union.IsUnion() && DerivesFrom(type, union);

    /// <summary>The cases in the order of their declaration, which numbers them.</summary>
    public static IEnumerable<INamedTypeSymbol> Cases(this INamedTypeSymbol union) =>
        // Symbols of source come in order and have no token; those of another assembly have tokens in the order of its source.
        Heirs(union).Where(IsCase).OrderBy(c => c.MetadataToken);

    /// <summary>The nested types that derive from the union, whether or not they can be cases.</summary>
    public static IEnumerable<INamedTypeSymbol> Heirs(this INamedTypeSymbol union) => union.GetTypeMembers().Where(t => DerivesFrom(t, union));

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol union) => SymbolEqualityComparer.Default.Equals(type.BaseType, union);
}
