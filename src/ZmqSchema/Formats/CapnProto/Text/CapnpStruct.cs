using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Writes messages and unions as structs.</summary>
internal sealed class CapnpStruct(SchemaWriter text, CapnpNames names, CapnpTypes types)
{
    private bool _isRemarked;

    /// <summary>A message: number n is ordinal n - 1, less the ids that FlatBuffers keeps in front of unions.</summary>
    public void Write(MessageDefinition message)
    {
        CheckNumbers(message);
        var entries = new List<(FieldDefinition Field, SchemaType.Dictionary Map, string Name)>();
        var within = names.Within();
        using (text.Braces($"struct {names[message]} {CapnpIds.Of(message.FullName)}"))
        {
            Remark(message.Summary);
            var scope = new NameScope();
            var ordinal = 0;
            foreach (var field in message.Fields)
            {
                Part();
                var name = scope.Take(Identifiers.LowerCamel(field.Name));
                var type = types.OfField(field.Type, map => Entry(field, map, name), Refusal(field));
                text.Line($"{name} @{SchemaWriter.Spelled(ordinal++)} {Typed(type)}{Default(field)};{Beside(field.IsDeprecated ? "not used any more" : CapnpTypes.Remark(field.Type))}");
                Remark(field.Summary);
            }

            // A dictionary of dictionaries adds to the list while it is walked.
            for (var i = 0; i < entries.Count; i++)
                WriteEntry(message, entries[i].Field, entries[i].Map, entries[i].Name, map => Entry(entries[i].Field, map, entries[i].Name));
        }

        string Entry(FieldDefinition field, SchemaType.Dictionary map, string name)
        {
            var entry = within.Take($"{Identifiers.UpperCamel(name)}Entry");
            entries.Add((field, map, entry));
            return entry;
        }

        Func<string, Exception> Refusal(FieldDefinition field) => why => SchemaRefusal.Of(message, field, why);
    }

    /// <summary>A union: a struct of nothing but a union of pointers, and the cases that are messages within it.</summary>
    public void Write(UnionDefinition union)
    {
        if (union.Cases.Count == 0)
            throw SchemaRefusal.Of(union, "has no cases, and Cap'n Proto has no union of nothing; give it one");
        if (union.Cases.Where((c, i) => c.Number != i + 1).FirstOrDefault() is { } beyond)
            throw SchemaRefusal.Of(union, $"has the case {beyond.Name} with number {SchemaWriter.Spelled(beyond.Number)} behind a gap, and the cases of Cap'n Proto count without one; number them from 1");

        using (text.Braces($"struct {names[union]} {CapnpIds.Of(union.FullName)}"))
        {
            Remark(union.Summary);
            Part();
            // capnp takes no union of one.
            if (union.Cases.Count == 1)
            {
                WriteCases(union);
            }
            else
            {
                using (text.Braces("union"))
                    WriteCases(union);
            }

            foreach (var record in SchemaClosure.CasesOf(union))
            {
                text.Line();
                Write(record);
            }
        }
    }

    private void WriteCases(UnionDefinition union)
    {
        var scope = new NameScope();
        var ordinal = 0;
        foreach (var @case in union.Cases)
        {
            var type = types.Of(@case.Type, _ => "", why => SchemaRefusal.Of(union, why));
            Part();
            text.Line($"{scope.Take(Identifiers.LowerCamel(@case.WireName))} @{SchemaWriter.Spelled(ordinal++)} {Typed(type)};");
            Remark(@case.Summary);
        }
    }

    private void WriteEntry(MessageDefinition message, FieldDefinition field, SchemaType.Dictionary map, string name, Func<SchemaType.Dictionary, string> entry)
    {
        Func<string, Exception> refuse = why => SchemaRefusal.Of(message, field, why);
        text.Line();
        using (text.Braces($"struct {name} {CapnpIds.Of($"{message.FullName}.{name}")}"))
        {
            text.Line($"key @0 {Typed(types.OfKey(map.Key, refuse))};{Beside(CapnpTypes.Remark(map.Key))}");
            text.Line($"value @1 {Typed(types.Of(map.Value, entry, refuse))};{Beside(CapnpTypes.Remark(map.Value))}");
        }
    }

    // To capnp a colon and a dot in one would be an operator.
    private static string Typed(string type) => type[0] == '.' ? $": {type}" : $":{type}";

    private static string Default(FieldDefinition field) => field switch
    {
        { Default: null } => "",
        { Type: SchemaType.Enumeration { Definition: var it } } when CapnpEnum.IsOne(it) =>
            CapnpEnum.Enumerants(it).FirstOrDefault(e => SchemaWriter.Spelled(e.Member.Value) == field.Default).Name is { } name ? $" = {name}" : "",
        _ => $" = {field.Default}",
    };

    // capnp takes a comment for what stands before it, and so do people once nothing follows at once.
    private void Remark(string? summary)
    {
        text.Remark(summary);
        _isRemarked = summary is not null;
    }

    private void Part()
    {
        if (_isRemarked)
            text.Line();
        _isRemarked = false;
    }

    private static string Beside(string? text) => text is null ? "" : $"  # {text}";

    // A hole would be another field's room.
    private static void CheckNumbers(MessageDefinition message)
    {
        var next = 1;
        foreach (var field in message.Fields)
        {
            var from = field.Number - (message.KeepsUnionTypes && field.Type.AreUnions ? 1 : 0);
            if (from > next || message.Reserved.Any(n => n == next))
                throw SchemaRefusal.Of(message, $"has no field with number {SchemaWriter.Spelled(next)}, and the fields of Cap'n Proto count without a gap; keep a field there, or number them anew");
            next = field.Number + 1;
        }
    }
}
