using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>Emits what a codec knows of the enums in its fields: their names on the wire.</summary>
internal static class JsonEnums
{
    /// <summary>The enums that a message's fields hold, each once.</summary>
    public static IEnumerable<EnumModel> In(MessageModel message) =>
        message.Fields.Select(f => f.Type).Concat(message.Cases.Select(c => c.Type)).SelectMany(Within)
            .GroupBy(e => e.Name).Select(g => g.First());

    /// <summary>The interface by which the names of an enum are asked for.</summary>
    public static string Interface(EnumModel model) => $"{JsonEmitter.Room}IJsonNames<{model.Name.InCode}>";

    public static void Emit(CodeWriter code, MessageModel message)
    {
        foreach (var model in In(message))
            Emit(code, model, model.Name.InCode, Interface(model));
    }

    private static void Emit(CodeWriter code, EnumModel model, string type, string names)
    {
        var longest = model.Members.Select(m => JsonNames.Size(JsonNames.Of(m))).DefaultIfEmpty(0).Max();
        code.Line().Line($"static int {names}.Longest => {longest.ToString(CultureInfo.InvariantCulture)};");
        if (model.AreFlags)
            code.Line().Line($"static bool {names}.AreFlags => true;");

        // Of two names for one value the first is written.
        code.Line().Line($"static global::System.ReadOnlySpan<byte> {names}.NameOf({type} value) => value switch").Line("{");
        foreach (var member in model.Members.GroupBy(m => m.Value).Select(g => g.First()))
            code.Line($"    {Value(member, type)} => {FieldLookupEmitter.Utf8(JsonNames.Quoted(JsonNames.Of(member)))},");
        code.Line("    _ => default,").Line("};").Line();

        using (code.Braces($"static bool {names}.TryFind(global::System.ReadOnlySpan<byte> name, out {type} value)"))
        {
            code.Line("var index = ByName(name);").Line("value = index switch").Line("{");
            for (var i = 0; i < model.Members.Count; i++)
                code.Line($"    {i.ToString(CultureInfo.InvariantCulture)} => {Value(model.Members[i], type)},");
            code.Line("    _ => default,").Line("};").Line("return index >= 0;").Line();
            FieldLookupEmitter.EmitByName(code, model.Members.Select(JsonNames.Of));
        }
    }

    private static string Value(EnumMember member, string type) => $"unchecked(({type})({member.Value}))";

    /// <summary>The enums that a type is or holds.</summary>
    public static IEnumerable<EnumModel> Within(FieldType type) => type switch
    {
        FieldType.Enumeration enumeration => [enumeration.Enum],
        FieldType.Vector vector => Within(vector.Element),
        FieldType.Optional optional => Within(optional.Value),
        FieldType.Map map => Within(map.Key).Concat(Within(map.Value)),
        _ => [],
    };
}
