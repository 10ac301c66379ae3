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
        new UnionsAreRecordsWithCases(),
    ];

    public static IEnumerable<Finding> Check(INamedTypeSymbol type, TypeName name) =>
        from rule in All
        let arguments = rule.Check(type)
        where arguments is not null
        select rule.Found(name.FullName, arguments);
}
