using System.Globalization;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class FixedLengthsFitTheirMembers() : MemberRule("ZMQ024",
    "A [ZmqFixedLength] does not fit its member",
    "'{0}' {1}")
{
    public override string[]? Check(Member member, bool isConstructed)
    {
        if (member.Attributes.Find(Attributes.FixedLength)?.FirstInt() is not { } length)
            return null;
        if (length < 1)
            return [$"has the fixed length {length.ToString(CultureInfo.InvariantCulture)}; write how many bytes or elements there are, at least 1"];
        return MemberRules.TypeOf(member) switch
        {
            FieldType.Text or FieldType.Vector { Length: 0 } => null,
            FieldType.Vector => ["has its length from its C# type; remove [ZmqFixedLength]"],
            _ => ["is neither a string nor a sequence; remove [ZmqFixedLength]"],
        };
    }
}
