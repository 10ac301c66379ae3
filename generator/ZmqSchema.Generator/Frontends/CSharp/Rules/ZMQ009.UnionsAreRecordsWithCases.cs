using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class UnionsAreRecordsWithCases() : TypeRule("ZMQ009",
    "A union is no abstract record with cases",
    "'{0}' has [ZmqUnion] and {1}; a union is an abstract partial record, and its cases are the sealed records nested in it that derive from it")
{
    public override string[]? Check(INamedTypeSymbol type)
    {
        if (!type.IsUnion())
            return null;
        if (type is not { IsRecord: true, IsAbstract: true })
            return ["is no abstract record"];
        if (!type.Cases().Any())
            return ["has no case"];
        if (type.Heirs().FirstOrDefault(h => !h.IsCase()) is { } open)
            return [$"has '{open.Name}', which derives from it and is no case because it is not sealed"];

        // What is declared here is in every case, and would be on the wire in none.
        return Member.Of(type).FirstOrDefault(m => m.IsWanted(isConstructed: false) && !m.Symbol.IsAbstract) is { } own
            ? [$"has '{own.Name}', which belongs to no case and would not be sent"]
            : null;
    }
}
