namespace ZmqSchema.Schemas;

/// <summary>What a schema language has no words for.</summary>
internal static class SchemaRefusal
{
    /// <summary>A field that the language cannot say.</summary>
    /// <param name="owner">The message.</param>
    /// <param name="field">The field.</param>
    /// <param name="why">What is wrong, and what to do.</param>
    public static NotSupportedException Of(SchemaDefinition owner, FieldDefinition field, string why) => new($"'{owner.FullName}.{field.Member}' {why}.");

    /// <summary>A type that the language cannot say.</summary>
    public static NotSupportedException Of(SchemaDefinition definition, string why) => new($"'{definition.FullName}' {why}.");
}
