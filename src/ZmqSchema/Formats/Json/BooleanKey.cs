namespace ZmqSchema.Formats.Json;

/// <summary>A bool as a key, which System.Text.Json spells as C# does, and Python as JSON does: written the one way, read either.</summary>
internal static class BooleanKey
{
    public static int Write(Span<byte> body, int at, bool value) => JsonWriter.WriteRaw(body, at, value ? "\"True\""u8 : "\"False\""u8);

    public static bool TryRead(ReadOnlySpan<byte> name, out bool value)
    {
        value = name.SequenceEqual("True"u8);
        return value || name.SequenceEqual("False"u8);
    }
}
