using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto;

/// <summary>A field of a struct as emitted code speaks of it.</summary>
internal sealed class CapnProtoField(MessageModel message, CapnProtoSlot slot)
{
    /// <summary>The C# member.</summary>
    public string Name => slot.Field.Name;

    /// <summary>The member as C# spells a string.</summary>
    public string Literal => Spelling.Literal(slot.Field.Name);

    /// <summary>Its type.</summary>
    public FieldType Type => slot.Field.Type;

    /// <summary>Its place among the fields of the message.</summary>
    public int Index { get; } = IndexOf(message, slot.Field);

    /// <summary>Its offset or the index of its pointer.</summary>
    public int Offset => slot.Offset;

    /// <summary>Whether it stands in the pointer section.</summary>
    public bool IsPointer => slot.Size is SlotSize.Pointer;

    /// <summary>Whether its C# type is a <c>Nullable</c>.</summary>
    public bool IsOptional => slot.Field.Type is FieldType.Optional;

    /// <summary>Whether it is a fixed buffer, which only a span reaches.</summary>
    public bool IsBuffer => FixedBufferEmitter.IsBuffer(slot.Field.Type);

    /// <summary>The run-time type that knows how to write it.</summary>
    public string Form => !IsPointer ? CapnProtoForms.OfNumber(Type) : IsBuffer ? CapnProtoForms.Values.OfBuffer((FieldType.Vector)Type) : CapnProtoForms.OfField(slot.Field);

    /// <summary>The run-time type that knows how to read it where it is there.</summary>
    public string ValueForm => IsBuffer ? Form : CapnProtoForms.Values.Of(slot.Field.Type is FieldType.Optional optional ? optional.Value : slot.Field.Type);

    /// <summary>The member's value.</summary>
    public string Value => IsBuffer ? $"items{Index}" : $"message.{Spelling.Identifier(slot.Field.Name)}";

    /// <summary>The bits of a number's default.</summary>
    public string DefaultBits => DefaultBitsOf.Literal(slot.Field);

    private static int IndexOf(MessageModel message, FieldModel field)
    {
        for (var i = 0; i < message.Fields.Count; i++)
        {
            if (message.Fields[i].Name == field.Name)
                return i;
        }

        throw new ArgumentException($"{field.Name} is no field of {message.Name}.", nameof(field));
    }
}
