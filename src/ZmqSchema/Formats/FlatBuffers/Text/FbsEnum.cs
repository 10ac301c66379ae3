using System.Numerics;
using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Writes enums: in the order of their values, flags by the bits that they are.</summary>
internal static class FbsEnum
{
    /// <param name="text">Where to.</param>
    /// <param name="enum">The enum.</param>
    /// <param name="name">Its name.</param>
    /// <param name="needsZero">Whether a field of it is 0 when absent, which flatc wants to have a name.</param>
    public static void Write(SchemaWriter text, EnumDefinition @enum, string name, bool needsZero)
    {
        var areBits = AreBits(@enum);
        text.Line().Remark(@enum.Summary, "///");
        using (text.Braces($"enum {name} : {FbsTypes.Number(@enum.Underlying)}{(areBits ? " (bit_flags)" : "")}"))
        {
            var scope = new NameScope();
            var members = @enum.Members.Select(m => (m.Value, Name: scope.Take(Identifiers.Ascii(m.Name)), m.Summary)).ToList();
            if (needsZero && !areBits && @enum.Members.Count > 0 && !@enum.Members.Any(m => m.Value == 0))
                members.Add((0, scope.Take("Unspecified"), null));
            foreach (var (value, member, summary) in members.OrderBy(m => m.Value))
                text.Remark(summary, "///").Line($"{member} = {SchemaWriter.Spelled(areBits ? BitOf(value) : value)},");
        }
    }

    // Of C#, flags may have a zero and names for several bits; they are a plain enum then.
    private static bool AreBits(EnumDefinition @enum) =>
        @enum.AreFlags && !@enum.Underlying.IsSigned() && @enum.Members.All(m => Int128.IsPow2(m.Value)) && @enum.Members.DistinctBy(m => m.Value).Count() == @enum.Members.Count;

    private static Int128 BitOf(Int128 value) => BitOperations.Log2((ulong)value);
}
