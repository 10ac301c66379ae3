using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A Guid as a string, <c>00112233-4455-6677-8899-aabbccddeeff</c>; read without hyphens and in braces too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidValue : IJsonValue<Guid>
{
    // The longest form that .NET reads, {0x00000000,0x0000,...}, has these.
    private const int Longest = 68;

    /// <inheritdoc/>
    public static int FixedBound => 38;

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static long Bound(in Guid value, int depth) => FixedBound;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in Guid value, string member)
    {
        at = JsonWriter.WriteSign(body, at, (byte)'"');
        return JsonWriter.WriteSign(body, JsonWriter.WriteFormatted(body, at, value), (byte)'"');
    }

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out Guid value)
    {
        value = default;
        var end = JsonText.Find(ref source, at, "a Guid", out var raw, out var kind);
        if (end < 0)
            return -1;
        var text = ShortText.Of(raw, kind, stackalloc byte[ShortText.Room]);
        return text.Length <= Longest && Guid.TryParse(text, null, out value) ? end : source.Fail(at, "is no Guid");
    }
}
