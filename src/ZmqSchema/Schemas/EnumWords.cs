namespace ZmqSchema.Schemas;

/// <summary>An enum in a comment, where it stands as its integer.</summary>
internal static class EnumWords
{
    private const int Most = 16;

    /// <summary><c>0 Bid, 1 Ask</c>.</summary>
    public static string Of(EnumDefinition @enum) =>
        string.Join(", ", @enum.Members.Take(Most).Select(m => $"{SchemaWriter.Spelled(m.Value)} {m.Name}")) + (@enum.Members.Count > Most ? ", ..." : "");
}
