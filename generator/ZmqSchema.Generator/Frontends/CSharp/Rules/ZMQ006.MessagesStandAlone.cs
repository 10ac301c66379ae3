using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MessagesStandAlone() : TypeRule("ZMQ006",
    "A message type derives from another type",
    "'{0}' derives from '{1}', and what it inherits has no place in its schema; hold a '{1}' as a member instead")
{
    public override string[]? Check(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent } && !IsPlainCase(type) ? [parent.Name] : null;

    private static bool IsPlainCase(INamedTypeSymbol type) => type.IsCase() && type.Find(Attributes.Message) is null;
}
