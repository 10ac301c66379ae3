using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A Guid as 16 bytes in the order of RFC 9562; read from its text too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidValue : IPickleValue<Guid>
{
    private const int LongestText = 68;

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in Guid value, string member)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        writer.WriteBytes(bytes);
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out Guid value)
    {
        value = default;
        if (!PickleTexts.TryRead(ref source, at, "a Guid", out var bytes))
            return false;
        if (bytes.Length == 16)
            value = new(bytes, bigEndian: true);
        else if (bytes.Length > LongestText || !Guid.TryParse(bytes, null, out value))
            return source.Fail(at, "has {0} bytes, which are no Guid", bytes.Length);
        return true;
    }
}
