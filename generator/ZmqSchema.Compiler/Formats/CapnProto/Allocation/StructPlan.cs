namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>Where the fields of a struct are.</summary>
/// <param name="DataWords">Words of the data section.</param>
/// <param name="PointerCount">Pointers behind it.</param>
/// <param name="Offsets">By ordinal: in multiples of the field's size from the start of its section.</param>
/// <param name="TagOffsets">By union: where its tag is, in multiples of 16 bits.</param>
internal sealed record StructPlan(
    int DataWords, int PointerCount, IReadOnlyDictionary<int, int> Offsets, IReadOnlyDictionary<StructMember.Union, int> TagOffsets);
