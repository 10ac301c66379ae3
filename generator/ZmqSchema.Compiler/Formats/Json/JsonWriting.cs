using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>Emits the two passes of packing: how long the body can be at most, which few values have to be looked at for, and the body.</summary>
internal static class JsonWriting
{
    private const string Writer = JsonEmitter.Room + "JsonWriter";

    public static void Emit(CodeWriter code, MessageModel message, JsonForms forms)
    {
        var (self, codec) = (message.Name.InCode, JsonEmitter.Interface(message));
        var isUnsafe = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        using (code.Braces($"static {isUnsafe}long {codec}.Bound(in {self} message, int depth)"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            code.Line($"return {Constant(message)}L{string.Concat(message.Fields.Select((f, i) => $"\n    + {Bound(f, i, forms)}"))};");
        }

        code.Line();
        using (code.Braces($"static {isUnsafe}int {codec}.Write(global::System.Span<byte> body, int at, in {self} message)"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            for (var i = 0; i < message.Fields.Count; i++)
            {
                code.Line($"at = {Writer}.WriteRaw(body, at, {JsonNames.Before(message, i)});");
                code.Line($"at = {Write(message.Fields[i], i, forms)};");
            }

            code.Line($"return {Writer}.WriteRaw(body, at, {(message.Fields.Count == 0 ? "\"{}\"" : "\"}\"")}u8);");
        }

        code.Line();
    }

    private static string Bound(FieldModel field, int index, JsonForms forms) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{forms.OfBuffer(buffer)}.Bound(items{index}, depth)"
        : $"{forms.Of(field)}.Bound(message.{Spelling.Identifier(field.Name)}, depth)";

    private static string Write(FieldModel field, int index, JsonForms forms) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{forms.OfBuffer(buffer)}.Write(body, at, items{index}, {Spelling.Literal(field.Name)})"
        : $"{forms.Of(field)}.Write(body, at, message.{Spelling.Identifier(field.Name)}, {Spelling.Literal(field.Name)})";

    /// <summary>Bytes that are the same for every message: the braces, and for each field the name, a colon and a comma.</summary>
    private static string Constant(MessageModel message) =>
        (2 + message.Fields.Sum(f => JsonNames.Size(f.WireName) + 2)).ToString(CultureInfo.InvariantCulture);
}
