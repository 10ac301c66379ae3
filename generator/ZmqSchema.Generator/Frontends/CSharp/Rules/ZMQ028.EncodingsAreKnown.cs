using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class EncodingsAreKnown() : MemberRule("ZMQ028", Severity.Error,
    "An option of a member does not exist",
    "'{0}' has {1} = {2}, which is none of {3}; write one of those, or leave {1} out")
{
    public override string[]? Check(Member member, bool isConstructed) => member.Attributes.Find(Attributes.Field)?.FirstUndefined();
}
