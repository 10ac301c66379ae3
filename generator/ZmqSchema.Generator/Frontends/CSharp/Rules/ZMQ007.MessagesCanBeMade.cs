using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MessagesCanBeMade() : TypeRule("ZMQ007",
    "A message type has no usable constructor",
    "'{0}' has no constructor whose every parameter is a member of the same name and type; add one, or one without parameters (it may be private)")
{
    public override string[]? Check(INamedTypeSymbol type) =>
        type is { IsStatic: false, IsAbstract: false }
        && (type.BaseType is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } || type.IsCase())
        && ConstructionFinder.FindConstructor(type, Member.Of(type)) is null ? [] : null;
}
