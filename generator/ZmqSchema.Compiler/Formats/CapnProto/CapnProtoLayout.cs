using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>
/// A message or a union as a Cap'n Proto struct. The cases of a union are all behind its one pointer, with ordinals and values of the tag from 0 in
/// the order of their numbers; the tag is the first 16 bits of the data section, and a union of one case has none.
/// </summary>
/// <param name="Slots">The fields in the order of their ordinals; none of a union.</param>
/// <param name="DataWords">Words of the data section.</param>
/// <param name="PointerCount">Pointers behind it.</param>
internal sealed record CapnProtoLayout(EquatableArray<CapnProtoSlot> Slots, int DataWords, int PointerCount) : FormatLayout(WireFormat.CapnProto)
{
    /// <summary>Fields that a schema calls deprecated: C# has no member for them, and they keep their room.</summary>
    public EquatableArray<CapnProtoSlot> Deprecated { get; init; }

    /// <summary>What its view and the members of that are called.</summary>
    public CapnProtoView? View { get; init; }

    /// <summary>The layout of a message, or null when it has none.</summary>
    public static CapnProtoLayout? Of(MessageModel message) => message.Layouts.OfType<CapnProtoLayout>().FirstOrDefault();
}

/// <summary>One field of a struct.</summary>
/// <param name="Field">The message's field.</param>
/// <param name="Ordinal">Behind the <c>@</c>, from 0 and without gaps.</param>
/// <param name="Size">What it takes.</param>
/// <param name="Offset">In multiples of its size from the start of the data section, or the index of its pointer.</param>
internal sealed record CapnProtoSlot(FieldModel Field, int Ordinal, SlotSize Size, int Offset);
