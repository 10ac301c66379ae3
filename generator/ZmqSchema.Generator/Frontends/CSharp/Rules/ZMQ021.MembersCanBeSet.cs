using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class MembersCanBeSet() : MemberRule("ZMQ021", Severity.Error,
    "A member cannot be set",
    "'{0}' cannot be given the value that was received; add 'init' or 'set', or a constructor parameter of the same name and type, or mark it [ZmqIgnore]")
{
    public override string[]? Check(Member member, bool isConstructed) => member.CanBeSet || isConstructed ? null : [];
}
