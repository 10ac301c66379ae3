namespace ZmqSchema.Formats.Json;

/// <summary>Short strings that are something else: a name, a Guid, a time, a number in quotes.</summary>
internal static class ShortText
{
    /// <summary>Bytes of room for what a string means; none that is longer with its escapes is any of these.</summary>
    public const int Room = 512;

    /// <summary>What a string means, put into <paramref name="room"/> where it has escapes.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> raw, TextKind kind, Span<byte> room) =>
        kind is not TextKind.Escaped ? raw : raw.Length <= room.Length ? room[..JsonText.Unescape(raw, room)] : default;

    /// <summary>Reads a value that such a string is, whole.</summary>
    public static bool TryRead<T, TForm>(ReadOnlySpan<byte> text, out T value) where TForm : struct, IJsonValue<T>
    {
        var source = new JsonSource(text);
        return TForm.Read(ref source, 0, out value) == text.Length && !text.IsEmpty;
    }
}
