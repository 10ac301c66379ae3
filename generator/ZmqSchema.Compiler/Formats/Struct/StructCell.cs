using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>What stands in a slot: a closed family, one for each way of writing and reading.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Alignment">What a user's own layout aligns it to.</param>
/// <param name="PythonFormat">Its piece of the format string, runs not yet merged.</param>
/// <param name="MatchesMemory">Whether its bytes are those in memory on a little-endian machine.</param>
/// <param name="HasChecks">Whether some bytes are malformed.</param>
internal abstract record StructCell(int Size, int Alignment, string PythonFormat, bool MatchesMemory, bool HasChecks)
{
    /// <summary>A bool: the one scalar with bytes that are malformed.</summary>
    public sealed record Boolean() : StructCell(1, 1, "?", true, true);

    /// <summary>A value with a <c>Write</c> overload and a <c>Read</c> method of its own in the run-time half.</summary>
    /// <param name="Reader">The method that reads it: <c>UInt32</c> of <c>StructReader.ReadUInt32</c>.</param>
    /// <param name="TypeInCode">The C# type to cast to after reading (an enum), or null.</param>
    /// <param name="WrittenAs">The C# type to cast to before writing (an enum's integer), or null.</param>
    /// <param name="MayRefuse">Whether some values cannot be written (times), so that <c>Write</c> is told the member's name.</param>
    public sealed record Value(
        int Size, int Alignment, string PythonFormat, bool MatchesMemory, string Reader, string? TypeInCode = null, string? WrittenAs = null, bool MayRefuse = false)
        : StructCell(Size, Alignment, PythonFormat, MatchesMemory, false);

    /// <summary>UTF-8 in a fixed number of bytes, padded with NUL.</summary>
    public sealed record Text(int Size) : StructCell(Size, 1, $"{Size}s", false, true);

    /// <summary>Another message, inline.</summary>
    public sealed record Nested(TypeName Name, StructLayout Layout)
        : StructCell(Layout.Size, Layout.Alignment, Layout.PythonFormat.Substring(1), Layout.MatchesMemory, Layout.HasChecks);

    /// <summary>Too much of something: the message has no layout.</summary>
    public sealed record Refused(StructFault Fault) : StructCell(0, 1, "", false, false);

    /// <summary>
    /// A fixed number of elements. An inline array whose element ends between two alignments (it has a written size) is longer in
    /// memory than its elements, and so matches no body.
    /// </summary>
    /// <param name="SwapSize">Bytes of the numbers it is made of where it can be copied in one go, else 0.</param>
    public sealed record Sequence(StructCell Element, int Alignment, string ElementInCode, SequenceKind Kind, int Count, string? Holder, int SwapSize)
        : StructCell(
            Element.Size * Count,
            Alignment,
            ElementInCode == "byte" ? $"{Count}s" : PythonFormats.Repeat(Element.PythonFormat, Count),
            Element.MatchesMemory && Kind is SequenceKind.InlineArray or SequenceKind.FixedBuffer && Element.Size % Alignment == 0,
            Element.HasChecks);
}
