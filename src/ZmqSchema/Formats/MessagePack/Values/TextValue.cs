using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A string as str; null as nil, which is read as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextValue : IMessagePackValue<string>
{
    /// <inheritdoc/>
    public static long Size(in string value, int depth)
    {
        if (value is null)
            return 1;
        if (ShortAscii.Is(value))
            return 1 + value.Length;
        var length = Encoding.UTF8.GetByteCount(value);
        return (long)MessagePackWriter.TextHeaderSize(length) + length;
    }

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in string value, string member)
    {
        if (value is not { } text)
            return MessagePackWriter.WriteNil(body, at);

        // Short ones have one byte of header, whatever they are.
        if (text.Length < body.Length - at && ShortAscii.TryWrite(text, ref Unsafe.Add(ref MemoryMarshal.GetReference(body), at + 1)))
        {
            body[at] = (byte)(MessagePackCode.FixStr | text.Length);
            return at + 1 + text.Length;
        }

        // Most text has a byte for each letter, which says how long the header will be.
        var header = MessagePackWriter.TextHeaderSize(text.Length);
        if (header + text.Length > body.Length - at)
            MessagePackWriter.ThrowChanged();
        var room = body[(at + header)..];
        var status = Utf8.FromUtf16(text, room, out _, out var length, replaceInvalidSequences: false);
        if (status is not OperationStatus.Done || MessagePackWriter.TextHeaderSize(length) != header)
            return WriteCounted(body, at, text, member);

        MessagePackWriter.WriteTextHeader(body, at, length);
        return at + header + length;
    }

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out string value)
    {
        value = "";
        if (MessagePackReader.TakesNil(ref source, ref at))
            return at;

        var start = MessagePackReader.ReadBytesHeader(ref source, at, "a string", out var length);
        if (start < 0)
            return -1;

        var text = source.Body.Slice(start, length);
        if (Ascii.IsValid(text))
            value = Encoding.Latin1.GetString(text);
        else if (Utf8.IsValid(text))
            value = Encoding.UTF8.GetString(text);
        else
            return source.Fail(start, "is not UTF-8");
        return start + length;
    }

    private static int WriteCounted(Span<byte> body, int at, string text, string member)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        at = MessagePackWriter.WriteTextHeader(body, at, length);
        var status = Utf8.FromUtf16(text, MessagePackWriter.Rest(body, at, length), out _, out _, replaceInvalidSequences: false);
        if (status is not OperationStatus.Done)
            throw new ArgumentException($"'{member}' has an unpaired surrogate, which UTF-8 cannot hold.", member);
        return at + length;
    }
}
