using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ZmqSchema.Formats.Pickle;

/// <summary>Str and bytes of every protocol.</summary>
internal static class PickleTexts
{
    /// <summary>The UTF-8 of a str, or of what was one in Python 2; bytes are taken for UTF-8 too.</summary>
    public static bool TryRead(scoped ref PickleSource source, int at, string expected, out ReadOnlySpan<byte> text)
    {
        var code = source.CodeOf(at);
        if (code is PickleCode.ShortBinUnicode)
        {
            var place = source.OffsetOf(at);
            text = source.Body.Slice(place + 2, source.Body[place + 1]);
            return true;
        }

        text = default;
        return PickleCode.IsText(code) || PickleCode.IsBytes(code) ? TryReadAny(ref source, at, code, out text) : source.FailExpecting(at, expected);
    }

    /// <summary>Bytes, a bytearray, or what was a str in Python 2.</summary>
    public static bool TryReadBytes(scoped ref PickleSource source, int at, string expected, out ReadOnlySpan<byte> bytes)
    {
        var code = source.CodeOf(at);
        bytes = default;
        return PickleCode.IsBytes(code) ? TryReadAny(ref source, at, code, out bytes) : source.FailExpecting(at, expected);
    }

    /// <summary>The line that a value of protocol 0 is.</summary>
    public static ReadOnlySpan<byte> Line(scoped in PickleSource source, int at)
    {
        var line = source.Body[(source.OffsetOf(at) + 1)..];
        line = line[..line.IndexOf((byte)'\n')];
        return line.Length > 0 && line[^1] == '\r' ? line[..^1] : line;
    }

    private static bool TryReadAny(scoped ref PickleSource source, int at, byte code, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (code is PickleCode.MadeBytes)
            return TryReadMade(ref source, at, out bytes);
        if (code is PickleCode.Unicode or PickleCode.String)
        {
            var line = Line(in source, at);
            if (!source.Affords(at, line.Length))
                return false;
            if (code is PickleCode.Unicode && !line.Contains((byte)'\\') && Ascii.IsValid(line))
            {
                bytes = line;
                return true;
            }

            var plain = source.Plain(3 * line.Length);
            var length = code is PickleCode.Unicode ? PickleLines.UnescapeUnicode(line, plain) : PickleLines.UnescapeString(line, plain);
            if (length < 0)
                return source.Fail(at, "has quotes or escapes that Python does not write");
            bytes = plain[..length];
            return true;
        }

        var from = source.OffsetOf(at) + 1;
        var body = source.Body;
        var prefix = code is PickleCode.ShortBinUnicode or PickleCode.ShortBinBytes or PickleCode.ShortBinString ? 1
            : code is PickleCode.BinUnicode8 or PickleCode.BinBytes8 or PickleCode.ByteArray8 ? 8 : 4;

        // It was there when the opcodes ran, so it is not longer than an int says.
        var count = prefix == 1 ? body[from] : BinaryPrimitives.ReadInt32LittleEndian(body[from..]);
        bytes = body.Slice(from + prefix, count);
        return true;
    }

    /// <summary>Bytes that a call makes: none, those of other bytes, or those of text in Latin-1, which older protocols hold bytes as.</summary>
    private static bool TryReadMade(scoped ref PickleSource source, int at, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        var from = source.ContainerOf(at).First;
        if (from == PickleSource.EmptyDict)
            return true;
        var code = source.CodeOf(from);
        if (!TryReadAny(ref source, from, code, out bytes) || !source.Affords(at, bytes.Length))
            return false;
        if (!PickleCode.IsUnicode(code) || Ascii.IsValid(bytes))
            return true;

        // What was freed of escapes is in this memory already: it gets shorter where it lies.
        var plain = source.Plain(bytes.Length);
        var length = 0;
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out var letter, out var taken) is not OperationStatus.Done || letter.Value > 0xFF)
                return source.Fail(at, "is bytes made of text that is not Latin-1");
            plain[length++] = (byte)letter.Value;
            bytes = bytes[taken..];
        }

        bytes = plain[..length];
        return true;
    }
}
