using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Writes a message as a table: every field with its id, a hole as a field that is deprecated.</summary>
internal sealed class FbsTable(SchemaWriter text, FbsNames names, FbsTypes types)
{
    // A vtable has 16 bits for its own bytes, and two entries more than fields.
    private const int Most = (65535 - 4) / 2;

    private readonly List<(MessageDefinition Message, FieldDefinition Field, SchemaType.Dictionary Map, string Name)> _entries = [];

    /// <summary>Writes the table, and those of the entries of its dictionaries.</summary>
    public void Write(MessageDefinition message)
    {
        text.Line().Remark(message.Summary, "///");
        using (text.Braces($"table {names.NameOf(message)}"))
            WriteFields(message);
        WriteEntries();
    }

    private void WriteFields(MessageDefinition message)
    {
        var scope = new NameScope();
        var next = 0;
        foreach (var field in message.Fields)
        {
            var takesTwo = field.Type.AreUnions;
            var id = message.IsNumbered ? field.Number - 1 : next + (takesTwo ? 1 : 0);
            if (id >= Most)
                throw SchemaRefusal.Of(message, field, $"would have id {SchemaWriter.Spelled(id)}, and FlatBuffers has {SchemaWriter.Spelled(Most)} at most; give it a smaller number");
            if (id < next + (takesTwo ? 1 : 0))
                throw SchemaRefusal.Of(message, field, $"is a union with number {SchemaWriter.Spelled(field.Number)}, and FlatBuffers keeps its case under the number before, which is not free; give it a number whose predecessor is");
            for (; next < id - (takesTwo ? 1 : 0); next++)
                text.Line($"{scope.Take($"unused_{SchemaWriter.Spelled(next)}")}:bool (id: {SchemaWriter.Spelled(next)}, deprecated);");
            next = id + 1;

            var name = takesTwo ? scope.Take(Identifiers.Ascii(field.Name), ["_type"]) : scope.Take(Identifiers.Ascii(field.Name));
            text.Remark(field.Summary, "///").Line($"{name}:{TypeOf(message, field, name)}{Default(field)} ({Attributes(field, id)});{Remark(field.Type)}");
        }

        if (message.Reserved.Where(n => n > next).ToArray() is { Length: > 0 } reserved)
            text.Remark($"Not to be used again: id {string.Join(", ", reserved.Select(n => SchemaWriter.Spelled(n - 1)))}.");
    }

    private string TypeOf(MessageDefinition message, FieldDefinition field, string name)
    {
        var type = field.Type is SchemaType.Optional optional ? optional.Value : field.Type;
        if (type is not SchemaType.Dictionary map)
            return types.InTable(field.Type, null, why => SchemaRefusal.Of(message, field, why));

        var entry = names.Beside(message, $"{name}_entry");
        _entries.Add((message, field, map, entry));
        return types.InTable(type, entry, why => SchemaRefusal.Of(message, field, why));
    }

    private string Attributes(FieldDefinition field, int id)
    {
        var attributes = $"id: {SchemaWriter.Spelled(id)}";
        if (field.IsKey)
            attributes += ", key";
        if (field.IsDeprecated)
            attributes += ", deprecated";
        if (field.IsRequired)
            attributes += ", required";
        if (field.NestedRoot is SchemaType.Held nested)
            attributes += $", nested_flatbuffer: \"{names[nested.Definition]}\"";
        return attributes;
    }

    private static string Default(FieldDefinition field) => field switch
    {
        { Type: SchemaType.Optional { Value: var value } } => FbsTypes.IsScalar(value) ? " = null" : "",
        { Default: { } value } => $" = {value}",
        _ => "",
    };

    // Sorted by key, as FlatBuffers' own look-up expects; a union's case stands before it.
    private void WriteEntries()
    {
        foreach (var (message, field, map, name) in _entries)
        {
            Func<string, Exception> refuse = why => SchemaRefusal.Of(message, field, why);
            if (!IsKey(map.Key))
                throw refuse($"has keys of {map.Key}, and FlatBuffers sorts entries by a number, an enum or a string; use one of those as the key");
            if (map.Value is SchemaType.Dictionary or SchemaType.Optional)
                throw refuse($"is {map}, and an entry of FlatBuffers holds no dictionary and nothing that may be absent; declare a message that holds it, and send a dictionary of those");

            text.Line().Remark($"An entry of {names.NameOf(message)}.{field.Name}.", "///");
            using (text.Braces($"table {name}"))
            {
                text.Line($"key:{types.InTable(map.Key, null, refuse)} (id: 0, key);");
                text.Line($"value:{types.InTable(map.Value, null, refuse)} (id: {(map.Value.AreUnions ? "2" : "1")});{Remark(map.Value)}");
            }
        }

        _entries.Clear();
    }

    private static bool IsKey(SchemaType key) =>
        key is SchemaType.Enumeration or SchemaType.Simple { Kind: ValueKind.Text or (<= ValueKind.Char and not (ValueKind.Int128 or ValueKind.UInt128)) };

    private static string Remark(SchemaType type) => type switch
    {
        SchemaType.Simple { Kind: ValueKind.DateTime or ValueKind.DateTimeOffset } => "  // nanoseconds since 1970, UTC",
        SchemaType.Simple { Kind: ValueKind.TimeSpan } => "  // nanoseconds",
        SchemaType.Simple { Kind: ValueKind.Decimal } => "  // a decimal number",
        SchemaType.Simple { Kind: ValueKind.Char } => "  // a UTF-16 code unit",
        SchemaType.Optional it => Remark(it.Value),
        SchemaType.Sequence it => Remark(it.Element),
        _ => "",
    };
}
