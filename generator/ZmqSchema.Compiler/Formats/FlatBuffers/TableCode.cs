using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>A table whose codec is to be emitted: a message, a case of a union, an entry of a dictionary, or the root around a union.</summary>
/// <param name="Message">The C# type.</param>
/// <param name="Slots">Its fields.</param>
/// <param name="FileIdentifier">Four bytes, or null.</param>
/// <param name="Codec">The C# type that the code stands in.</param>
/// <param name="Make">Emits the making of <c>message</c> from the locals <c>field0</c>, <c>field1</c>…</param>
internal sealed record TableCode(string Message, EquatableArray<FlatSlot> Slots, string? FileIdentifier, string Codec, Action<CodeWriter> Make)
{
    /// <summary>Of an entry: the member that is the dictionary, else null.</summary>
    public string? Dictionary { get; init; }

    /// <summary>C# for the bytes that the object takes beside what its fields refer to, with what is made for those that are absent.</summary>
    public string Cost { get; init; } = "0";

    /// <summary>C# for the value of the only slot where that is the message itself, else null.</summary>
    public string? WholeValue { get; init; }

    /// <summary>The static field that has the table's shape: no member on the wire is called so.</summary>
    public string ShapeField { get; } = NameBeside(Slots);

    /// <summary>Slots in the vtable, unused ones and union types included.</summary>
    public int SlotCount => Slots.Count == 0 ? 0 : Slots[Slots.Count - 1].Id + 1;

    /// <summary>The name of the entry codec of a dictionary, nested in the type that holds the codec.</summary>
    public string EntryCodec(FlatSlot slot) => $"{Codec}.{EntryName(slot)}";

    public static string EntryName(FlatSlot slot) => $"{slot.Field.Name}FlatBuffersEntry";

    /// <summary>What an entry of a dictionary is in C#.</summary>
    public static string EntryInCode(FlatCell.Map map) => $"global::System.Collections.Generic.KeyValuePair<{map.KeyInCode}, {map.ValueInCode}>";

    /// <summary>The value of a slot.</summary>
    public string ValueOf(FlatSlot slot) => WholeValue ?? Value(slot);

    private static string NameBeside(EquatableArray<FlatSlot> slots)
    {
        var name = "__flatBuffersShape";
        while (slots.Any(s => s.Field.Name == name))
            name += "_";
        return name;
    }

    /// <summary>The member's value.</summary>
    public static string Value(FlatSlot slot) => $"message.{Spelling.Identifier(slot.Field.Name)}";
}
