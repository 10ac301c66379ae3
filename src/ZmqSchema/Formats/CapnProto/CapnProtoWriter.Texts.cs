using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace ZmqSchema.Formats.CapnProto;

/// <content>Texts: UTF-8 with a NUL behind it that counts (Cap'n Proto encoding, "Text").</content>
public ref partial struct CapnProtoWriter
{
    /// <summary>Places a string, and writes the pointer to it.</summary>
    /// <exception cref="ArgumentException">It has an unpaired surrogate.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void PutText(int section, int index, string value, string member)
    {
        var at = Position;
        var length = TryPlaceShort(value) ? value.Length : PlaceAny(value, member);
        Refer(section, index, at, CapnProtoSize.Byte, length + 1);
    }

    /// <summary>Places the bytes of a text, and writes the pointer to it.</summary>
    internal void PutUtf8(int section, int index, scoped ReadOnlySpan<byte> utf8)
    {
        var at = Place(Words.Round(utf8.Length + 1L));
        ClearLast();
        utf8.CopyTo(Span(at, utf8.Length));
        Refer(section, index, at, CapnProtoSize.Byte, utf8.Length + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryPlaceShort(string value)
    {
        var at = Position;
        var size = (value.Length & -Words.Size) + Words.Size;
        if (value.Length > ShortAscii.Longest || size > _end - at)
            return false;

        // Of any other string the bytes are no fewer, and will be written over these zeros.
        Words.Write(ref At(at + size - Words.Size, Words.Size), 0UL);
        if (!ShortAscii.TryWrite(value, ref At(at, value.Length)))
            return false;
        Position = at + size;
        return true;
    }

    private int PlaceAny(string value, string member)
    {
        var at = Position;
        var status = Utf8.FromUtf16(value, Span(at, Math.Max(_end - at - 1, 0)), out _, out var length, replaceInvalidSequences: false);
        if (status is OperationStatus.DestinationTooSmall)
            ThrowChanged();
        if (status is not OperationStatus.Done)
            throw new ArgumentException($"'{member}' has an unpaired surrogate, which UTF-8 cannot hold.", member);
        if (length >= Words.MostElements)
            ThrowTooMany(length);
        Place(Words.Round(length + 1L));
        Span(at + length, Position - at - length).Clear();
        return length;
    }
}
