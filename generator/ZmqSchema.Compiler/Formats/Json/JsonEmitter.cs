using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>Emits the JSON part of a message type: the codec, in a union the codecs of its cases, and the text for people.</summary>
internal static class JsonEmitter
{
    public const string Room = "global::ZmqSchema.Formats.Json.";

    public static void Emit(CodeWriter code, MessageModel message)
    {
        // What the user's annotations say of null within lists and dictionaries is not known here.
        code.Line("#nullable disable warnings");
        using (code.Braces($"{TypePart.Header(message)} : {Interfaces(message)}"))
        {
            if (message.Has(WireFormat.Json) && message.Shape.IsFree("ToJsonString"))
                EmitText(code, message);
            if (message.Shape.IsUnion)
                EmitUnion(code, message);
            else
                EmitCodec(code, message, message.Name.InCode);
        }
    }

    /// <summary>The interface of a message's codec.</summary>
    public static string Interface(MessageModel message) => $"{Room}IJsonMessage<{message.Name.InCode}>";

    private static string Interfaces(MessageModel message) =>
        string.Join(", ", JsonEnums.In(message).Select(JsonEnums.Interface).Prepend(Interface(message)));

    private static void EmitText(CodeWriter code, MessageModel message) => code.Line($$"""
        /// <summary>The message as indented JSON, for people to read. What is sent has no white space.</summary>
        /// <exception cref="global::System.ArgumentException">A value does not fit the schema.</exception>
        {{TypePart.GeneratedCode}}
        public {{(message.Shape.IsValueType ? "readonly " : "")}}string ToJsonString() => {{JsonFormat.Codec}}.ToText<{{JsonFormat.Both(message)}}>(this);

        """);

    private static void EmitUnion(CodeWriter code, MessageModel union)
    {
        var forms = new JsonForms(union.Name.InCode);
        JsonUnionEmitter.Emit(code, union, forms);
        JsonEnums.Emit(code, union);
        foreach (var @case in union.Cases.Where(c => c.Record is not null))
        {
            code.Line();
            using (code.Braces($"private readonly struct {forms.CodecOf(@case)} : {Interfaces(@case.Record!)}"))
                EmitCodec(code, @case.Record!, forms.CodecOf(@case));
        }
    }

    private static void EmitCodec(CodeWriter code, MessageModel message, string codec)
    {
        var forms = new JsonForms(codec);
        JsonWriting.Emit(code, message, forms);
        JsonReading.Emit(code, message, forms);
        JsonEnums.Emit(code, message);
    }
}
