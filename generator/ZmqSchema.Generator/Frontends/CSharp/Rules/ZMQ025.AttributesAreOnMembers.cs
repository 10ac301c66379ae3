using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

/// <summary>Attributes for members where no member of a message is: they would do nothing, silently.</summary>
internal static class AttributesAreOnMembers
{
    public static Rule Rule { get; } = new("ZMQ025", Severity.Warning,
        "An attribute has no effect",
        "'{0}' is {1}, which is never on the wire, so that its {2} has no effect; remove the attribute");

    public static IEnumerable<Finding> Check(INamedTypeSymbol type, string typeName) =>
        from symbol in Strays(type)
        from attribute in symbol.GetAttributes()
        where Attributes.AreForMembers(attribute)
        select Rule.Found(SubjectOf(symbol, typeName), KindOf(symbol), $"[{attribute.AttributeClass!.Name.Replace("Attribute", "")}]");

    /// <summary>Symbols within a message type that may have the attributes and are none of its members.</summary>
    public static IEnumerable<ISymbol> Strays(INamedTypeSymbol type)
    {
        var members = new HashSet<string>(Member.Of(type).Select(m => m.Name));
        foreach (var symbol in type.GetMembers().Where(m => !m.IsImplicitlyDeclared))
        {
            if (symbol is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } or IPropertySymbol { IsIndexer: true }
                or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false })
                yield return symbol;
            var parameters = symbol switch { IMethodSymbol { AssociatedSymbol: null } method => method.Parameters, IPropertySymbol property => property.Parameters, _ => [] };
            foreach (var parameter in parameters.Where(p => !(type.IsRecord && members.Contains(p.Name))))
                yield return parameter;
        }
    }

    public static string SubjectOf(ISymbol symbol, string typeName) => symbol is IParameterSymbol { ContainingSymbol: var owner }
        ? $"{typeName}.{(owner is IMethodSymbol { MethodKind: MethodKind.Constructor } ? owner.ContainingType.Name : owner.Name.Replace("[]", ""))}({symbol.Name})"
        : $"{typeName}.{symbol.Name}";

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol => "a parameter",
        IFieldSymbol { IsConst: true } => "a constant",
        IPropertySymbol { IsIndexer: true } => "an indexer",
        { IsStatic: true } => "static",
        _ => "an explicit implementation",
    };
}
