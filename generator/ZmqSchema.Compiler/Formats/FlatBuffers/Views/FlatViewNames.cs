using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>
/// Gives the members of views their names. A field is called what it is called in the message; what stands beside it, and what the view has for
/// itself, gives way: it gets underscores behind it until no field has the name.
/// </summary>
internal sealed class FlatViewNames
{
    private readonly FreeNames _names;

    private FlatViewNames(string view) => _names = new(view);

    public static FlatView Of(MessageModel message, FlatBuffersLayout layout)
    {
        var names = new FlatViewNames(FlatNames.ViewOf(message).Name);
        var hidden = message.Shape.HiddenMembers;

        // Fields first, all of them: nothing that is added may take a name away.
        var values = layout.Slots.Select(s => hidden.Contains(s.Field.Name) && !message.IsFromSchema ? null : names.Free(s.Field.Name)).ToArray();
        var payloads = message.Payloads.Select(p => names.Free(p.Name)).ToArray();
        return new(
            layout.Slots.Select((slot, i) => values[i] is { } value ? names.Field(slot, value, hidden.Contains(slot.Field.Name) ? "internal" : "public") : null).ToEquatableArray(),
            message.Payloads.Select((p, i) => new ViewPayload(payloads[i], p.IsShaped ? names.Free($"Get{p.Name}Tensor") : null)).ToEquatableArray(),
            names.Free("__table"), names.Free("ToMessage"), names.Free("TryCreate"), names.Free("TryCreateSizePrefixed"), names.Free("Verify"));
    }

    /// <summary>The names of a struct's fields in its view, of what stores them there, and of the types that store arrays.</summary>
    public static (string Value, string Storage, string Items)[] OfStruct(MessageModel message, FlatBuffersLayout layout)
    {
        var names = new FlatViewNames(FlatNames.ViewOf(message).Name);
        var values = layout.Slots.Select(s => names.Free(s.Field.Name)).ToArray();
        return [.. values.Select((value, i) => (value, names.Free($"__field{i}"), names.Free($"__Items{i}")))];
    }

    /// <summary>The names of an entry's key and value.</summary>
    public static FlatViewField Entry(FlatSlot slot) => new FlatViewNames("").Field(slot, slot.Field.Name, "public");

    private FlatViewField Field(FlatSlot slot, string value, string access) => new(
        value,
        slot.Cell is FlatCell.Text { IsDecimal: false } ? Free(slot.Field.Name + "String") : null,
        CanBeAbsent(slot) ? Free("Has" + slot.Field.Name) : null,
        slot.Cell is FlatCell.Map ? Free(slot.Field.Name + "Entry") : null,
        slot.Cell is FlatCell.Map or FlatCell.Vector { Element: FlatCell.Table { Key: not null } } ? Free(slot.Field.Name + "ByKey") : null,
        slot.Nested is { } nested ? Free($"Get{slot.Field.Name}As{nested.Name}") : null,
        access);

    // Of what else is absent, the value says it.
    private static bool CanBeAbsent(FlatSlot slot) => slot.Cell switch
    {
        FlatCell.Table => true,
        FlatCell.Text text => !text.IsDecimal && slot.Field is { IsNullable: true, Default: null },
        FlatCell.Vector or FlatCell.Map => slot.Field.IsNullable,
        _ => false,
    };

    private string Free(string name) => _names.Take(name);
}
