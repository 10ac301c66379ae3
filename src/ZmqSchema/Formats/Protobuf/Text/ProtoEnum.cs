using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>Enums as a <c>.proto</c> has them: of 32 bits, with a zero first.</summary>
internal static class ProtoEnum
{
    /// <summary>Whether all its values are those of an int32; another is sent as its integer.</summary>
    public static bool IsOne(EnumDefinition @enum) => @enum.Underlying is not (ValueKind.UInt32 or ValueKind.Int64 or ValueKind.UInt64);

    public static void Write(SchemaWriter text, EnumDefinition @enum, ProtoNames names)
    {
        text.Line().Remark(@enum.Summary);
        using (text.Braces($"enum {names[@enum]}"))
        {
            if (@enum.Members.DistinctBy(m => m.Value).Count() < @enum.Members.Count)
                text.Line("option allow_alias = true;");
            if (names.ZeroOf(@enum) is { } zero)
                text.Line($"{zero} = 0;");
            foreach (var member in @enum.Members.OrderBy(m => m.Value != 0))
                text.Remark(member.Summary).Line($"{names.Of(member)} = {SchemaWriter.Spelled(member.Value)};");
        }
    }
}
