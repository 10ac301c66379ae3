namespace ZmqSchema.Formats.Json;

/// <summary>What a string is made of, which says how it is decoded.</summary>
internal enum TextKind
{
    /// <summary>ASCII alone.</summary>
    Ascii,

    /// <summary>Letters of several bytes.</summary>
    Utf8,

    /// <summary>Escapes, and anything else.</summary>
    Escaped,
}
