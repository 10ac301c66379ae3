using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Enums as Cap'n Proto has them: the values are ordinals, from 0 and without a gap. Any other enum is its integer.</summary>
internal static class CapnpEnum
{
    /// <summary>Whether the enum is one there too. Two names for one value are no obstacle: the second is a comment.</summary>
    public static bool IsOne(EnumDefinition @enum)
    {
        var values = @enum.Members.Select(m => m.Value).ToHashSet();
        return values.Count is > 0 and <= ushort.MaxValue && Enumerable.Range(0, values.Count).All(i => values.Contains(i));
    }

    /// <summary>The enumerants by their ordinals.</summary>
    public static IEnumerable<(string Name, EnumMemberDefinition Member)> Enumerants(EnumDefinition @enum)
    {
        var scope = new NameScope();
        return [.. @enum.Members.OrderBy(m => m.Value).DistinctBy(m => m.Value).Select(m => (scope.Take(Identifiers.LowerCamel(m.Name)), m))];
    }

    public static void Write(SchemaWriter text, EnumDefinition @enum, string name)
    {
        text.Line();
        using (text.Braces($"enum {name} {CapnpIds.Of(@enum.FullName)}"))
        {
            text.Remark(@enum.Summary);
            var isRemarked = @enum.Summary is not null;
            foreach (var (enumerant, member) in Enumerants(@enum))
            {
                if (isRemarked)
                    text.Line();
                isRemarked = member.Summary is not null;
                var others = @enum.Members.Where(m => m.Value == member.Value && m != member).Select(m => m.Name).ToArray();
                text.Line($"{enumerant} @{SchemaWriter.Spelled(member.Value)};{(others.Length > 0 ? $"  # also {string.Join(", ", others)}" : "")}").Remark(member.Summary);
            }
        }
    }
}
