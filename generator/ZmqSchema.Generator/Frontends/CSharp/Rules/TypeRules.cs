using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

/// <summary>All rules on message types.</summary>
internal static class TypeRules
{
    public static IReadOnlyList<TypeRule> All { get; } =
    [
        new MessagesArePartial(),
        new MessagesAreNotGeneric(),
        new MessagesAreNotRefStructs(),
        new MessagesAreNotFileLocal(),
        new MessagesAreConcrete(),
        new MessagesStandAlone(),
        new MessagesCanBeMade(),
        new FormatsAreKnown(),
        new OptionsAreKnown(),
        new UnionsAreRecordsWithCases(),
    ];

    /// <summary>The rules on cases of unions: their code stands in the union's, so that they need not be partial.</summary>
    private static IReadOnlyList<TypeRule> ForCases { get; } = [.. All.Where(r => r is MessagesAreNotGeneric or MessagesStandAlone or MessagesCanBeMade)];

    public static IEnumerable<Finding> Check(INamedTypeSymbol type, TypeName name) => Check(All, type, name);

    /// <summary>What is wrong with a case; what is wrong with its union is told there.</summary>
    public static IEnumerable<Finding> CheckCase(INamedTypeSymbol type, TypeName name) =>
        Check(ForCases.Where(r => r.Check(type.ContainingType) is null), type, name);

    private static IEnumerable<Finding> Check(IEnumerable<TypeRule> rules, INamedTypeSymbol type, TypeName name) =>
        from rule in rules
        let arguments = rule.Check(type)
        where arguments is not null
        select rule.Found(name.FullName, arguments);
}
