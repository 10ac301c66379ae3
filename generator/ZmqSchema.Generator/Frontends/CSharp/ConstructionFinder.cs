using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>Finds how a message is made: the constructor with the fewest parameters that lets all members be set.</summary>
internal static class ConstructionFinder
{
    public static IMethodSymbol? FindConstructor(INamedTypeSymbol symbol, IReadOnlyList<Member> members) =>
        symbol.InstanceConstructors
            .Where(c => !Member.IsCopyConstructor(c) && c.Parameters.All(p => p.RefKind is RefKind.None or RefKind.In && MemberOf(p, members) is not null))
            .OrderBy(c => members.Count(m => NeedsConstructor(m) && !Sets(c, m, members)))
            .ThenByDescending(c => DefaultsOfIgnored(c, members))
            .ThenBy(c => c.Parameters.Length)
            .FirstOrDefault();

    // The constructor that every struct has knows no default values; one that somebody wrote knows what it does.
    private static int DefaultsOfIgnored(IMethodSymbol constructor, IReadOnlyList<Member> members) =>
        constructor.ContainingType.InstanceConstructors.Any(c => c is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true })
            ? constructor.Parameters.Count(p => p.HasExplicitDefaultValue && MemberOf(p, members) is { IsIgnored: true })
            : 0;

    /// <summary>Whether the constructor has a parameter for the member.</summary>
    public static bool Sets(IMethodSymbol? constructor, Member member, IReadOnlyList<Member> members) =>
        constructor?.Parameters.Any(p => MemberOf(p, members) == member) ?? false;

    public static ConstructionModel Describe(IMethodSymbol constructor, IReadOnlyList<Member> members, HashSet<string> onWire)
    {
        // Where the constructor does not say that it sets them, C# wants required members set again.
        var setsRequired = constructor.Find(Attributes.SetsRequiredMembers) is not null;
        var initialized = members.Where(m => onWire.Contains(m.Name) && (!Sets(constructor, m, members) || (m.IsRequired && !setsRequired))).ToArray();
        var defaulted = members.Where(m => m.IsRequired && !setsRequired && !onWire.Contains(m.Name)).ToArray();
        return new(
            constructor.Parameters.Select(p => Argument(p, MemberOf(p, members)!.Name, onWire)).ToEquatableArray(),
            initialized.Select(m => m.Name).ToEquatableArray(),
            defaulted.Select(m => m.Name).ToEquatableArray(),
            RunsOwnCode(constructor) || initialized.Concat(defaulted).Any(m => m.HasOwnSetter));
    }

    private static ConstructorArgument Argument(IParameterSymbol parameter, string member, HashSet<string> onWire)
    {
        var type = parameter.Type.TypeKind is TypeKind.Error ? null : parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return onWire.Contains(member) ? new(member, type, null) : new(null, type, type is null ? null : DefaultOf(parameter, type));
    }

    // Given, not left out: with an argument less, another constructor could be the better one.
    private static string? DefaultOf(IParameterSymbol parameter, string type) =>
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value } ? $"({type})({Literal(value)})" : null;

    private static string Literal(object value) => value switch
    {
        double.NaN or float.NaN => "0d / 0d",
        double.PositiveInfinity or float.PositiveInfinity => "1d / 0d",
        double.NegativeInfinity or float.NegativeInfinity => "-1d / 0d",
        decimal => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "m",
        double or float => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "d",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!,
    };

    private static bool NeedsConstructor(Member member) =>
        member is { CanBeSet: false, Storage: not null, IsIgnored: false } && (member.IsNamed || member.Symbol.DeclaredAccessibility is Accessibility.Public);

    // Names may differ in their case alone: then the exact one is meant.
    private static Member? MemberOf(IParameterSymbol parameter, IReadOnlyList<Member> members) =>
        members.Where(m => Matches(parameter, m)).OrderBy(m => m.Name != parameter.Name).FirstOrDefault();

    private static bool Matches(IParameterSymbol parameter, Member member) =>
        string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, member.Type);

    // Positional and implicit constructors run nothing of the user's but initializers, and those only where there are some.
    private static bool RunsOwnCode(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ConstructorDeclarationSyntax)
        || MembersOf(constructor.ContainingType).Any(HasInitializer)
        || (constructor.ContainingType is { BaseType: { } union } && union.IsUnion() && MembersOf(union).Any(m => m is ConstructorDeclarationSyntax || HasInitializer(m)));

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>().SelectMany(t => t.Members);

    private static bool HasInitializer(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax { Initializer: not null }
        || (member is FieldDeclarationSyntax field && field.Declaration.Variables.Any(v => v.Initializer is not null));
}
