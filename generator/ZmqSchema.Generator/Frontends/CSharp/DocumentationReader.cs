using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp;

/// <summary>Reads what doc comments say of a message, its members and the enums that these mention. Those of other assemblies say nothing.</summary>
internal static class DocumentationReader
{
    public static Documentation Read(INamedTypeSymbol symbol, IEnumerable<Member> onWire)
    {
        var members = onWire.ToArray();
        return new(
            DocComments.SummaryOf(symbol),
            members.Select(m => Said(m.Symbol)).OfType<MemberDocumentation>().ToEquatableArray(),
            members.SelectMany(m => EnumsIn(m.Type, depth: 0)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Select(ReadEnum).OfType<EnumDocumentation>()
                .OrderBy(e => e.Name, StringComparer.Ordinal).ToEquatableArray());
    }

    private static MemberDocumentation? Said(ISymbol symbol) => DocComments.SummaryOf(symbol) is { } summary ? new(symbol.Name, summary) : null;

    private static EnumDocumentation? ReadEnum(INamedTypeSymbol type)
    {
        var read = new EnumDocumentation(
            Symbols.NameOf(type).FullName, DocComments.SummaryOf(type), type.GetMembers().OfType<IFieldSymbol>().Select(Said).OfType<MemberDocumentation>().ToEquatableArray());
        return read is { Summary: null, Members.Count: 0 } ? null : read;
    }

    // An inline array may hold itself, by mistake.
    private static IEnumerable<INamedTypeSymbol> EnumsIn(ITypeSymbol type, int depth) => type switch
    {
        _ when depth > 8 => [],
        IArrayTypeSymbol array => EnumsIn(array.ElementType, depth + 1),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } found => [found],
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(a => EnumsIn(a, depth + 1)),
        INamedTypeSymbol named when named.Find(Attributes.InlineArray) is not null =>
            named.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic).SelectMany(f => EnumsIn(f.Type, depth + 1)),
        _ => [],
    };
}
