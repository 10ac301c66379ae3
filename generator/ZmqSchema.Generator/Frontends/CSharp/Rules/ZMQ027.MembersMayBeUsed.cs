using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MembersMayBeUsed() : MemberRule("ZMQ027", Severity.Error,
    "A member must not be used",
    "'{0}' is [Obsolete] as an error, so that no codec can read or set it; make that a warning, or mark the member [ZmqIgnore]")
{
    public override string[]? Check(Member member, bool isConstructed) =>
        member.Attributes.Find(Attributes.Obsolete)?.ConstructorArguments is [_, { Value: true }] ? [] : null;
}
