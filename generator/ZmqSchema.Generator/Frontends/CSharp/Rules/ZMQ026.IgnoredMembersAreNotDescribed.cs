using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class IgnoredMembersAreNotDescribed() : MemberRule("ZMQ026", Severity.Warning,
    "A member is both ignored and described",
    "'{0}' has [ZmqIgnore] and so is not on the wire, whatever its other Zmq attributes say; remove [ZmqIgnore] or those")
{
    public override string[]? Check(Member member, bool isConstructed) => member is { IsIgnored: true, IsNamed: true } ? [] : null;
}
