using System.Globalization;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>
/// Emits what a message or union is made of, for the schema text of other languages: a method that only a reader of
/// <c>MessageSchema.Source</c> calls, so that trimming leaves none of it in a program that writes no such text.
/// </summary>
internal static class DefinitionEmitter
{
    private const string Room = DefinitionSpelling.Room;

    /// <summary>C# for the source of a message's definition.</summary>
    public static string SourceOf(MessageModel message) => $"{Room}SchemaSource.Of<{message.Name.InCode}>()";

    public static void Emit(CodeWriter code, MessageModel message)
    {
        using (code.Braces($"{TypePart.Header(message)} : {Room}IDescribed"))
        {
            code.Line($"static {Room}SchemaDefinition {Room}IDescribed.Describe()").Line("{");
            var spelling = new DefinitionSpelling(EmitEnums(code, message));
            if (message.Shape.IsUnion)
                EmitUnion(code, message, spelling);
            else
                code.Line($"    return {Message(message, Split(message), spelling, "    ")};");
            code.Line("}");
        }
    }

    // Locals, so that no name of the user's is in the way.
    private static Dictionary<EnumModel, string> EmitEnums(CodeWriter code, MessageModel message)
    {
        var names = new Dictionary<EnumModel, string>();
        var parts = message.Cases.Select(c => c.Record).OfType<MessageModel>().Prepend(message).ToArray();
        foreach (var part in parts)
        {
            foreach (var @enum in part.Fields.Concat(part.DeprecatedFields).SelectMany(f => DefinitionSpelling.EnumsIn(f.Type)))
            {
                if (names.ContainsKey(@enum))
                    continue;
                var name = names[@enum] = $"enum{names.Count.ToString(CultureInfo.InvariantCulture)}";
                EmitEnum(code, @enum, name, part.Documentation.Of(@enum));
            }
        }

        return names;
    }

    private static void EmitEnum(CodeWriter code, EnumModel @enum, string local, EnumDocumentation documentation)
    {
        var path = string.Join(".", @enum.Name.Path);
        code.Line($"    var {local} = new {Room}EnumDefinition({Spelling.Literal(@enum.Name.Namespace)}, {Spelling.Literal(path)}, {DefinitionSpelling.Kind(@enum.Underlying.ToString())})");
        code.Line("    {");
        if (documentation.Summary is { } summary)
            code.Line($"        Summary = {Spelling.Literal(summary)},");
        if (@enum.AreFlags)
            code.Line("        AreFlags = true,");
        code.Line("        Members =").Line("        [");
        foreach (var member in @enum.Members)
            code.Line($"            new({Spelling.Literal(member.Name)}, {member.Value}){Initializer(Summary(documentation.Of(member.Name)))},");
        code.Line("        ],").Line("    };");
    }

    private static void EmitUnion(CodeWriter code, MessageModel union, DefinitionSpelling spelling)
    {
        var (@namespace, name) = Split(union);
        code.Line($"    return new {Room}UnionDefinition({Spelling.Literal(@namespace)}, {Spelling.Literal(name)})").Line("    {");
        if (union.Documentation.Summary is { } summary)
            code.Line($"        Summary = {Spelling.Literal(summary)},");
        code.Line("        Cases =").Line("        [");
        foreach (var @case in union.Cases)
        {
            var type = @case.Record is { } record
                ? $"{Room}SchemaType.Of({Message(record, (@namespace, $"{name}.{@case.Name}"), spelling, "            ")})"
                : spelling.Of(@case.Type);
            code.Line($"            new({@case.Number.ToString(CultureInfo.InvariantCulture)}, {Spelling.Literal(@case.Name)}, {Spelling.Literal(@case.WireName)}, {type}){Initializer(Summary(union.Documentation.Of(@case.Name)))},");
        }

        code.Line("        ],").Line("    };");
    }

    private static string Message(MessageModel message, (string Namespace, string Name) name, DefinitionSpelling spelling, string indent)
    {
        var lines = new List<string>();
        if (Summary(message.Documentation.Summary) is { } summary)
            lines.Add(summary);
        if (message.IsNumbered)
            lines.Add("IsNumbered = true");
        if (message.IsFromSchema || (message.IsNumbered && message.Has(WireFormat.FlatBuffers)))
            lines.Add("KeepsUnionTypes = true");
        if (message.Reserved.Count > 0)
            lines.Add($"Reserved = [{string.Join(", ", message.Reserved.OrderBy(n => n).Select(n => n.ToString(CultureInfo.InvariantCulture)))}]");
        if (AlignmentOf(message) is > 0 and var alignment)
            lines.Add($"Alignment = {alignment.ToString(CultureInfo.InvariantCulture)}");
        if (FlatBuffersLayout.Of(message)?.FileIdentifier is { } identifier)
            lines.Add($"FileIdentifier = {Spelling.Literal(identifier)}");

        var fields = message.Fields.Select(f => Field(f, message, spelling, isDeprecated: false))
            .Concat(message.DeprecatedFields.Select(f => Field(f, message, spelling, isDeprecated: true)))
            .OrderBy(f => f.Number).Select(f => $"\n{indent}        {f.Text},");
        lines.Add($"Fields =\n{indent}    [{string.Concat(fields)}\n{indent}    ]");
        return $"new {Room}MessageDefinition({Spelling.Literal(name.Namespace)}, {Spelling.Literal(name.Name)})\n{indent}{{"
            + string.Concat(lines.Select(l => $"\n{indent}    {l},")) + $"\n{indent}}}";
    }

    private static (int Number, string Text) Field(FieldModel field, MessageModel owner, DefinitionSpelling spelling, bool isDeprecated)
    {
        var slot = FlatBuffersLayout.Of(owner) is { } layout ? layout.Slots.FirstOrDefault(s => s.Field.Number == field.Number) : null;
        var number = field.Number.ToString(CultureInfo.InvariantCulture);
        var text = $"new({number}, {Spelling.Literal(field.WireName)}, {Spelling.Literal(field.Name)}, {spelling.Of(field.Type)})" + Initializer(
            Summary(owner.Documentation.Of(field.Name)),
            field.IsNullable ? "IsNullable = true" : null,
            field.Encoding is IntegerEncoding.Varint ? null : $"Encoding = global::ZmqSchema.IntegerEncoding.{field.Encoding}",
            field.Length > 0 ? $"Length = {field.Length.ToString(CultureInfo.InvariantCulture)}" : null,
            field.Default is { } value ? $"Default = {Spelling.Literal(DefaultWords.Of(value, field.Type))}" : null,
            slot?.IsRequired is true ? "IsRequired = true" : null,
            field.Number == owner.KeyNumber ? "IsKey = true" : null,
            isDeprecated ? "IsDeprecated = true" : null,
            slot?.Nested is { } nested ? $"NestedRoot = {DefinitionSpelling.Held(nested.Root.Name)}" : null);
        return (field.Number, text);
    }

    private static string Initializer(params string?[] properties) =>
        properties.Any(p => p is not null) ? $" {{ {string.Join(", ", properties.Where(p => p is not null))} }}" : "";

    private static string? Summary(string? text) => text is null ? null : $"Summary = {Spelling.Literal(text)}";

    private static int AlignmentOf(MessageModel message) =>
        message.IsFromSchema ? FlatBuffersLayout.Of(message)?.Struct?.Alignment ?? 0 : FlatStructs.Of(message)?.Struct.Alignment ?? 0;

    /// <summary>The schema's name in two: the namespace, and the rest.</summary>
    private static (string Namespace, string Name) Split(MessageModel message)
    {
        var name = message.SchemaName;
        var at = message.Name.Namespace.Length > 0 && name.StartsWith(message.Name.Namespace + ".", StringComparison.Ordinal) ? message.Name.Namespace.Length
            : name == message.Name.FullName ? -1 : name.LastIndexOf('.');
        return at < 0 ? ("", name) : (name.Substring(0, at), name.Substring(at + 1));
    }
}
