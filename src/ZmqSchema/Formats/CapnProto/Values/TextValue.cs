using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A string as Text: UTF-8 with a NUL behind it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextValue : ICapnProtoValue<string>
{
    private const int Cost = 32;

    // As UTF-8 of a UTF-16 code unit; two that are one letter take four together.
    private const int MostBytesOfLetter = 3;

    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in string value) => string.IsNullOrEmpty(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in string value, CapnProtoRuler ruler) =>
        value is null ? 0 : Words.Round(1 + (ruler.IsExact ? Length(value) : (long)MostBytesOfLetter * value.Length));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in string value, string member)
    {
        if (value is not null)
            writer.PutText(section, offset, value, member);
    }

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out string value)
    {
        value = "";
        if (!holder.TryGetText(offset, out var utf8, ref source.Malformation))
            return false;
        if (!source.Affords(holder.PositionOf(offset), Cost + (2L * utf8.Length)))
            return false;

        // Most strings are ASCII, which is Latin-1 as well, and that is only widened.
        if (Ascii.IsValid(utf8))
            value = Encoding.Latin1.GetString(utf8);
        else if (Utf8.IsValid(utf8))
            value = Encoding.UTF8.GetString(utf8);
        else
            return source.Fail(holder.PositionOf(offset), "is not UTF-8");
        return true;
    }

    private static int Length(string value) => ShortAscii.Is(value) || Ascii.IsValid(value) ? value.Length : Encoding.UTF8.GetByteCount(value);
}
