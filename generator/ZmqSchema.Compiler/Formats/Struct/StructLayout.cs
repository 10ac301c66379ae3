using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Where each field of a message stands in a Struct body.</summary>
/// <param name="Size">Bytes of the body.</param>
/// <param name="Alignment">What a user's own layout around it has to align it to.</param>
/// <param name="Slots">The fields in number order.</param>
/// <param name="Padding">Bytes that belong to no field, nested messages included; always sent as zero.</param>
/// <param name="PythonFormat">The format string of Python's <c>struct</c> module.</param>
/// <param name="MatchesMemory">Whether the value in memory (on a little-endian machine) is the body.</param>
/// <param name="IsBlittable">Whether the message is one of those that can be overlaid and batched.</param>
/// <param name="WritesPack1">Whether the generator adds <c>[StructLayout(Sequential, Pack = 1)]</c>.</param>
/// <param name="HasChecks">Whether some bodies of the right size are malformed (bools, strings).</param>
internal sealed record StructLayout(
    int Size, int Alignment, EquatableArray<StructSlot> Slots, EquatableArray<ByteRange> Padding, string PythonFormat,
    bool MatchesMemory, bool IsBlittable, bool WritesPack1, bool HasChecks) : FormatLayout(WireFormat.Struct)
{
    /// <summary>The Struct layout of a message, or null when it has none.</summary>
    public static StructLayout? Of(MessageModel message) => message.Layouts.OfType<StructLayout>().FirstOrDefault();
}

/// <summary>One field's place.</summary>
internal sealed record StructSlot(FieldModel Field, int Offset, StructCell Cell)
{
    /// <summary>The byte behind it.</summary>
    public int End => Offset + Cell.Size;
}

/// <summary>Some bytes of a body, and the same again every <paramref name="Stride"/> bytes.</summary>
/// <param name="Offset">Where the first of them are.</param>
/// <param name="Length">How many.</param>
/// <param name="Count">How often.</param>
/// <param name="Stride">Bytes from one time to the next.</param>
internal sealed record ByteRange(int Offset, int Length, int Count = 1, int Stride = 0)
{
    /// <summary>The same range in each of <paramref name="count"/> elements of <paramref name="size"/> bytes.</summary>
    public IEnumerable<ByteRange> Repeat(int count, int size) => Count == 1
        ? [this with { Count = count, Stride = size }]
        : Enumerable.Range(0, count).Select(i => this with { Offset = Offset + (i * size) });
}
