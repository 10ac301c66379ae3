using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

/// <summary>A rule on a member that belongs on the wire, which only its symbol shows.</summary>
internal abstract class MemberRule(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>The arguments of the finding, or null when nothing is wrong.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isConstructed">Whether the constructor has a parameter for it.</param>
    public abstract string[]? Check(Member member, bool isConstructed);
}
