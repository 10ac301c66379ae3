using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class OptionsAreKnown() : TypeRule("ZMQ010",
    "An option of a message does not exist",
    "'{0}' has {1} = {2}, which is none of {3}; write one of those, or leave {1} out")
{
    public override string[]? Check(INamedTypeSymbol type) => type.Find(Attributes.Message)?.FirstUndefined();
}
