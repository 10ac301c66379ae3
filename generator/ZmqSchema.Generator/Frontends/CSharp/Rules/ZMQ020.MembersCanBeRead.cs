using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MembersCanBeRead() : MemberRule("ZMQ020", Severity.Error,
    "A member cannot be read",
    "'{0}' has no getter, so that its value cannot be sent; add one, or mark the member [ZmqIgnore]")
{
    public override string[]? Check(Member member, bool isConstructed) => member.CanBeRead ? null : [];
}
