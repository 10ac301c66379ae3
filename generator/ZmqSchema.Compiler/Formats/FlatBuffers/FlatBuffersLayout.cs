using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>A message as a FlatBuffers table, struct or union.</summary>
/// <param name="Slots">Of a table: its fields in the order of their ids. Of a struct: in the order of their offsets.</param>
/// <param name="Struct">Size and alignment where it is a struct, else null.</param>
/// <param name="Cases">The cases where it is a union: tables, structs or strings.</param>
/// <param name="FileIdentifier">Four bytes behind the root offset, or null.</param>
/// <param name="UnionForm">How C# holds a union.</param>
internal sealed record FlatBuffersLayout(
    EquatableArray<FlatSlot> Slots, FlatStruct? Struct, EquatableArray<FlatCase> Cases, string? FileIdentifier, FlatUnionForm UnionForm)
    : FormatLayout(WireFormat.FlatBuffers)
{
    /// <summary>What the members of its view are called; null where it has no view of its own: a struct that is copied, or a union.</summary>
    public FlatView? View { get; init; }

    /// <summary>Of what a schema declares: the name of its view, where the usual one is taken.</summary>
    public TypeName? ViewName { get; init; }

    /// <summary>The slot that vectors of the table are sorted by, or null.</summary>
    public FlatSlot? Key { get; init; }

    /// <summary>The FlatBuffers layout of a message, or null when it has none.</summary>
    public static FlatBuffersLayout? Of(MessageModel message) => message.Layouts.OfType<FlatBuffersLayout>().FirstOrDefault();
}

/// <summary>One field of a table or struct.</summary>
/// <param name="Field">The message's field.</param>
/// <param name="Id">Its slot in a table, from 0; a union's type stands in the slot before. In a struct: the offset.</param>
/// <param name="Cell">What stands there.</param>
/// <param name="IsOptional">Whether C# holds a <c>T?</c> that is null when absent.</param>
/// <param name="IsRequired">Whether a table without it is malformed.</param>
/// <param name="Count">Of a fixed array in a struct: its length; else 1.</param>
internal sealed record FlatSlot(FieldModel Field, int Id, FlatCell Cell, bool IsOptional, bool IsRequired, int Count = 1)
{
    /// <summary>Of a vector: what the address of its first element is a multiple of in any case.</summary>
    public int ForcedAlignment { get; init; } = 1;

    /// <summary>Of bytes that are a buffer themselves: its root.</summary>
    public FlatNested? Nested { get; init; }
}

/// <summary>The root of a buffer within a buffer.</summary>
/// <param name="Name">As the schema calls it.</param>
/// <param name="Root">The table.</param>
/// <param name="IsHidden">Whether it is private, and what holds it is not.</param>
internal sealed record FlatNested(string Name, FlatCell.Table Root, bool IsHidden);

/// <summary>What a struct takes.</summary>
internal sealed record FlatStruct(int Size, int Alignment);

/// <summary>One case of a union.</summary>
/// <param name="Case">The model's.</param>
/// <param name="Cell">A table, a struct or a string.</param>
internal sealed record FlatCase(CaseModel Case, FlatCell Cell);

/// <summary>How C# holds a union.</summary>
internal enum FlatUnionForm
{
    /// <summary>No union.</summary>
    None,

    /// <summary>An abstract record, of which each case is derived.</summary>
    Records,

    /// <summary>flatc's class with <c>Type</c> and <c>Value</c>.</summary>
    TypeAndValue,
}
