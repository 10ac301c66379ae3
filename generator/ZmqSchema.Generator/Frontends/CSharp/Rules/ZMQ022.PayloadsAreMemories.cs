using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class PayloadsAreMemories() : MemberRule("ZMQ022", Severity.Error,
    "A payload is no ReadOnlyMemory of an unmanaged type",
    "'{0}' is {1}, and a payload is a ReadOnlyMemory<T> of an unmanaged T; change its type, or remove [ZmqPayload]")
{
    public override string[]? Check(Member member, bool isConstructed)
    {
        if (!member.Has(Attributes.Payload))
            return null;
        return member.Type is INamedTypeSymbol { TypeArguments: [{ IsUnmanagedType: true }] } memory && memory.PlainName() == "System.ReadOnlyMemory"
            ? null
            : [member.Type.ShortName()];
    }
}
