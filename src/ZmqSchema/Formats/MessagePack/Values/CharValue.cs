using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A char as the integer of its UTF-16 code unit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CharValue : IMessagePackValue<char>
{
    /// <inheritdoc/>
    public static long Size(in char value, int depth) => IntegerValue<char>.Size(in value, depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in char value, string member) => IntegerValue<char>.Write(body, at, in value, member);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out char value) => IntegerValue<char>.Read(ref source, at, out value);
}
