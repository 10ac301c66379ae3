using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class UnionsAreRecordsWithCases() : TypeRule("ZMQ009",
    "A union is no abstract record with cases",
    "'{0}' has [ZmqUnion] and {1}; a union is an abstract partial record, and its cases are the sealed records nested in it that derive from it")
{
    public override string[]? Check(INamedTypeSymbol type)
    {
        if (type.Find(Attributes.Union) is null)
            return null;
        if (type is not { IsRecord: true, IsAbstract: true })
            return ["is no abstract record"];
        return type.GetTypeMembers().Any(c => c.IsRecord && c.IsSealed && SymbolEqualityComparer.Default.Equals(c.BaseType, type)) ? null : ["has no case"];
    }
}
