using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>
/// What is in a body of one segment, whatever its objects' order, found without our reader and without a schema: sections without the zeros at their
/// end, and a struct of defaults as the null that it reads like.
/// </summary>
internal static class Canonical
{
    public static string Of(ReadOnlySpan<byte> body)
    {
        Assert.Equal(0, BinaryPrimitives.ReadInt32LittleEndian(body));
        return Pointer(body[8..], 0);
    }

    private static string Pointer(ReadOnlySpan<byte> segment, int at)
    {
        var word = Word(segment, at);
        var target = at + 1 + ((int)word >> 2);
        return (word, word & 3) switch
        {
            (0, _) => "-",
            (_, 0) => Struct(segment, target, Data(word), Pointers(word)) is var it && it == "()" ? "-" : it,
            (_, 1) => List(segment, target, (int)(word >> 32) & 7, (int)(word >> 35)),
            _ => throw new InvalidOperationException($"A pointer of another kind: {word:x}"),
        };
    }

    private static string Struct(ReadOnlySpan<byte> segment, int at, int data, int pointers)
    {
        var text = new StringBuilder();
        for (var i = 0; i < data; i++)
            text.Append(CultureInfo.InvariantCulture, $"{Word(segment, at + i):x} ");
        var sections = Trimmed(text, "0 ");
        text.Clear();
        for (var i = 0; i < pointers; i++)
            text.Append(Pointer(segment, at + data + i)).Append(' ');
        return $"({sections}{(Trimmed(text, "- ") is { Length: > 0 } behind ? $"| {behind}" : "")})";
    }

    private static string List(ReadOnlySpan<byte> segment, int at, int size, int count)
    {
        if (size is not (6 or 7))
        {
            int[] bits = [0, 1, 8, 16, 32, 64];
            return $"{size}x{count}:{Convert.ToHexString(segment.Slice(at * 8, ((bits[size] * count) + 7) / 8))}";
        }

        var tag = size == 7 ? Word(segment, at++) : 0;
        var elements = size == 7 ? (int)tag >> 2 : count;
        var text = new StringBuilder(size == 7 ? "structs[" : "pointers[");
        for (var i = 0; i < elements; i++)
            text.Append(size == 7 ? Struct(segment, at + (i * (Data(tag) + Pointers(tag))), Data(tag), Pointers(tag)) : Pointer(segment, at + i)).Append(", ");
        return text.Append(']').ToString();
    }

    private static string Trimmed(StringBuilder text, string end)
    {
        var trimmed = text.ToString();
        while (trimmed.EndsWith(end, StringComparison.Ordinal) && (trimmed.Length == end.Length || trimmed[^(end.Length + 1)] == ' '))
            trimmed = trimmed[..^end.Length];
        return trimmed;
    }

    private static int Data(ulong word) => (ushort)(word >> 32);

    private static int Pointers(ulong word) => (ushort)(word >> 48);

    private static ulong Word(ReadOnlySpan<byte> segment, int at) => BinaryPrimitives.ReadUInt64LittleEndian(segment[(at * 8)..]);
}
