using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MembersHaveAWireType() : MemberRule("ZMQ023", Severity.Error,
    "A member has a type that no wire format knows",
    "'{0}' is {1}, which no wire format knows; {2}, or mark the member [ZmqIgnore]")
{
    public override string[]? Check(Member member, bool isConstructed) =>
        member.Has(Attributes.Payload) || MemberRules.TypeOf(member) is not null ? null : [member.Type.ShortName(), Instead(member.Type)];

    private static string Instead(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "its size is the machine's, so use long or ulong",
        { TypeKind: TypeKind.Interface } => "use the array, List<T> or Dictionary<K, V> behind it",
        { IsTupleType: true } => "declare a message with a name for each element",
        IArrayTypeSymbol => "use a one-dimensional array, or a [ZmqPayload] with a Shape",
        INamedTypeSymbol { Name: "Memory" } => "use ReadOnlyMemory<T>",
        INamedTypeSymbol { Name: "DateOnly" or "TimeOnly" } => "use DateTime or TimeSpan",
        _ => "use one of the types in docs/types.md, or a [ZmqMessage] of your own",
    };
}
