using System.Buffers;
using System.Buffers.Text;

namespace ZmqSchema.Formats.Json;

/// <summary>Bytes in a string: base64 with padding (RFC 4648, section 4), as System.Text.Json and Python's <c>b64encode</c> write it.</summary>
internal static class Base64Text
{
    /// <summary>Bytes of the string with its quotes.</summary>
    public static long Size(int length) => 2 + (4 * ((length + 2L) / 3));

    public static int Write(Span<byte> body, int at, ReadOnlySpan<byte> bytes)
    {
        var size = (int)Size(bytes.Length);
        var room = JsonWriter.Rest(body, at, size);
        room[0] = room[^1] = (byte)'"';
        Base64.EncodeToUtf8(bytes, room[1..], out _, out _);
        return at + size;
    }

    /// <summary>Reads a string of base64, whose first quote is at <paramref name="at"/>.</summary>
    public static int Read(ref JsonSource source, int at, out byte[] bytes)
    {
        bytes = [];
        var end = JsonText.Find(ref source, at, "base64", out var raw, out var kind);
        if (end < 0)
            return -1;

        var scratch = kind is TextKind.Escaped ? ArrayPool<byte>.Shared.Rent(raw.Length) : null;
        var text = scratch is null ? raw : scratch.AsSpan(0, JsonText.Unescape(raw, scratch));
        var isGood = TryDecode(text, ref bytes);
        if (scratch is not null)
            ArrayPool<byte>.Shared.Return(scratch);
        return isGood ? end : source.Fail(at, "is no base64");
    }

    private static bool TryDecode(ReadOnlySpan<byte> text, ref byte[] bytes)
    {
        if (text.Length % 4 != 0 || text.ContainsAny(" \t\r\n"u8))
            return false;
        if (text.IsEmpty)
            return true;

        var padding = text[^1] != '=' ? 0 : text[^2] != '=' ? 1 : 2;
        bytes = GC.AllocateUninitializedArray<byte>((text.Length / 4 * 3) - padding);
        return Base64.DecodeFromUtf8(text, bytes, out _, out var length) is OperationStatus.Done && length == bytes.Length;
    }
}
