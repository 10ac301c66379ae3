using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>
/// Slots of a table's fields. A written number n is slot n - 1, as in all formats that count from 0; a union's value stands there and its type
/// in the slot before, as flatc has it of explicit ids, so that number n - 1 must be free. Without written numbers the fields are counted in
/// the order of declaration, and a union counts for two.
/// </summary>
internal static class FlatIds
{
    /// <summary>A vtable counts its bytes in 16 bits, and has two more entries than fields.</summary>
    public const int Most = (65535 - 4) / 2;

    /// <summary>The slot of each field, in number order.</summary>
    public static IEnumerable<(FieldModel Field, int Id)> Of(MessageModel message)
    {
        var next = 0;
        foreach (var field in message.Fields)
        {
            var id = message.IsNumbered ? field.Number - 1 : next + (TakesTwo(field.Type) ? 1 : 0);
            yield return (field, id);
            next = id + 1;
        }
    }

    /// <summary>Whether the slot before belongs to the field as well: unions and vectors of them.</summary>
    public static bool TakesTwo(FieldType type) => type is FieldType.Union or FieldType.Vector { Element: FieldType.Union };
}
