using System.Globalization;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

internal sealed class FixedLengthsFitTheirMembers() : MemberRule("ZMQ024", Severity.Error,
    "A [ZmqFixedLength] does not fit its member",
    "'{0}' {1}")
{
    public override string[]? Check(Member member, bool isConstructed)
    {
        if (member.Attributes.Find(Attributes.FixedLength)?.FirstInt() is not { } length)
            return null;
        if (length < 1)
            return [$"has the fixed length {length.ToString(CultureInfo.InvariantCulture)}; write how many bytes or elements there are, at least 1"];
        if (member.Has(Attributes.Payload))
            return ["is a payload, which has a frame of its own and any length; remove [ZmqFixedLength], or say it in the Shape"];
        return MemberRules.TypeOf(member) switch
        {
            FieldType.Text or FieldType.Vector { Length: 0 } => null,
            FieldType.Vector => ["has its length from its C# type; remove [ZmqFixedLength]"],
            _ => ["is neither a string nor a sequence; remove [ZmqFixedLength]"],
        };
    }
}
