using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Writes structs, those that others hold first: flatc wants to know their size.</summary>
internal sealed class FbsStructs(SchemaWriter text, FbsNames names, FbsTypes types, SchemaClosure closure)
{
    private readonly HashSet<string> _written = [];

    /// <summary>Writes a struct after those that it holds.</summary>
    /// <param name="message">The struct.</param>
    /// <param name="enter">Opens the namespace of what is written next.</param>
    public void Write(MessageDefinition message, Action<string> enter)
    {
        if (!_written.Add(message.FullName))
            return;
        foreach (var held in message.Fields.Select(Held).OfType<MessageDefinition>())
            Write(held, enter);

        enter(names.NamespaceOf(message));
        text.Line().Remark(message.Summary, "///");
        var natural = Natural(message);
        using (text.Braces($"struct {names.NameOf(message)}{(message.Alignment > natural ? $" (force_align: {SchemaWriter.Spelled(message.Alignment)})" : "")}"))
        {
            var scope = new NameScope();
            foreach (var field in message.Fields)
            {
                text.Remark(field.Summary, "///");
                text.Line($"{scope.Take(Identifiers.Ascii(field.Name))}:{types.InStruct(field.Type, field.Length, why => SchemaRefusal.Of(message, field, why))}{(field.IsKey ? " (key)" : "")};");
            }
        }
    }

    /// <summary>Writes a type of .NET as the struct of bytes or floats that it is.</summary>
    public void Write(ValueKind kind)
    {
        text.Line();
        using (text.Braces($"struct {kind}"))
        {
            foreach (var name in FloatsOf(kind))
                text.Line($"{name}:float;");
            if (kind is ValueKind.Guid)
                text.Line("bytes:[ubyte:16];  // in the order of RFC 9562");
        }
    }

    private static string[] FloatsOf(ValueKind kind) => kind switch
    {
        ValueKind.Vector2 => ["x", "y"],
        ValueKind.Vector3 => ["x", "y", "z"],
        ValueKind.Vector4 or ValueKind.Quaternion => ["x", "y", "z", "w"],
        ValueKind.Matrix4x4 => [.. from row in Enumerable.Range(1, 4) from column in Enumerable.Range(1, 4) select $"m{SchemaWriter.Spelled(row)}{SchemaWriter.Spelled(column)}"],
        _ => [],
    };

    // What its fields ask for, before somebody forces more.
    private int Natural(MessageDefinition message) => message.Fields.Max(f => AlignmentOf(f.Type is SchemaType.Sequence it ? it.Element : f.Type));

    private int AlignmentOf(SchemaType type) => type switch
    {
        SchemaType.Held it => ((MessageDefinition)closure.Find(it.Definition)).Alignment,
        SchemaType.Enumeration it => SizeOf(it.Definition.Underlying),
        SchemaType.Simple it => SizeOf(it.Kind),
        _ => 1,
    };

    private static int SizeOf(ValueKind kind) => FbsTypes.Number(kind) switch
    {
        "short" or "ushort" => 2,
        "int" or "uint" or "float" => 4,
        "long" or "ulong" or "double" => 8,
        _ => kind.AreFloats() ? 4 : 1,
    };

    private MessageDefinition? Held(FieldDefinition field) =>
        (field.Type is SchemaType.Sequence it ? it.Element : field.Type) is SchemaType.Held held ? closure.Find(held.Definition) as MessageDefinition : null;
}
