using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Generator.Frontends.CSharp.Rules;

/// <summary>All rules on members.</summary>
internal static class MemberRules
{
    public static IReadOnlyList<MemberRule> All { get; } =
    [
        new MembersCanBeRead(),
        new MembersCanBeSet(),
        new PayloadsAreMemories(),
        new MembersHaveAWireType(),
        new FixedLengthsFitTheirMembers(),
        new MembersMayBeUsed(),
        new EncodingsAreKnown(),
    ];

    /// <summary>The rules on members that are not on the wire.</summary>
    public static IReadOnlyList<MemberRule> Ignored { get; } = [new IgnoredMembersAreNotDescribed()];

    /// <summary>The first thing wrong with a member: one mistake, one line.</summary>
    public static IEnumerable<Finding> Check(Member member, string subject, bool isConstructed) =>
        (from rule in member.IsIgnored ? Ignored : All
         let arguments = rule.Check(member, isConstructed)
         where arguments is not null
         select rule.Found(subject, arguments)).Take(1);

    /// <summary>The member's field type, or null for a type that no wire format knows.</summary>
    public static FieldType? TypeOf(Member member) =>
        member.Symbol is IFieldSymbol { IsFixedSizeBuffer: true } buffer ? FieldTypeReader.ReadFixedBuffer(buffer) : FieldTypeReader.Read(member.Type, member.Symbol);
}
