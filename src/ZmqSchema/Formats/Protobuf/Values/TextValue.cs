using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A string; null as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextValue : IProtobufValue<string>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in string value) => string.IsNullOrEmpty(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in string value, ref ProtobufLengths lengths) => ProtobufWriter.WithLength(Count(value));

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in string value, ref ProtobufLengths lengths, string member)
    {
        // Most text has a byte for each letter, which says how long its length will be.
        var text = value ?? "";
        var header = ProtobufWriter.VarintSize((ulong)text.Length);
        if (header + text.Length > body.Length - at)
            ProtobufWriter.ThrowChanged();
        if (Ascii.FromUtf16(text, body.Slice(at + header, text.Length), out var length) is not OperationStatus.Done)
            return WriteCounted(body, at, text, member);

        ProtobufWriter.WriteVarint(body, at, (ulong)length);
        return at + header + length;
    }

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out string value)
    {
        value = "";
        var start = ProtobufReader.ReadLength(ref source, at, out var length);
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

    /// <inheritdoc/>
    public static bool TryMake(ref ProtobufSource source, out string value)
    {
        value = "";
        return true;
    }

    private static int Count(string value) => Ascii.IsValid(value) ? value?.Length ?? 0 : Encoding.UTF8.GetByteCount(value);

    private static int WriteCounted(Span<byte> body, int at, string text, string member)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        at = ProtobufWriter.WriteVarint(body, at, (ulong)length);
        var status = Utf8.FromUtf16(text, ProtobufWriter.Rest(body, at, length), out _, out _, replaceInvalidSequences: false);
        if (status is not OperationStatus.Done)
            throw new ArgumentException($"'{member}' has an unpaired surrogate, which UTF-8 cannot hold.", member);
        return at + length;
    }
}
