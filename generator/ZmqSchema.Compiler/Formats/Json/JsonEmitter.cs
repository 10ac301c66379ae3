using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Json;

/// <summary>Emits the JSON part of a message type: the codec, in a union the codecs of its cases, and the text for people.</summary>
internal static class JsonEmitter
{
    public const string Room = "global::ZmqSchema.Formats.Json.";

    private static CodecFrame Frame(JsonForms forms) => new(Interfaces, EmitCodec, EmitUnion, forms.CodecOf);

    public static void Emit(CodeWriter code, MessageModel message) => Frame(new(message.Name.InCode)).Emit(code, message);

    /// <summary>The interface of a message's codec.</summary>
    public static string Interface(MessageModel message) => $"{Room}IJsonMessage<{message.Name.InCode}>";

    private static string Interfaces(MessageModel message) =>
        string.Join(", ", JsonEnums.In(message).Select(JsonEnums.Interface).Prepend(Interface(message)));

    private static void EmitText(CodeWriter code, MessageModel message) => code.Line($$"""
        /// <summary>The message as indented JSON, for people to read. What is sent has no white space.</summary>
        /// <exception cref="global::System.ArgumentException">A value does not fit the schema.</exception>
        {{TypePart.GeneratedCode}}
        public {{(message.Shape.IsValueType ? "readonly " : "")}}string ToJsonString() => {{Room}}JsonCodec.ToText<{{message.Name.InCode}}, {{message.Name.InCode}}>(this);

        """);

    private static void EmitUnion(CodeWriter code, MessageModel union)
    {
        EmitTextOf(code, union);
        JsonUnionEmitter.Emit(code, union, new(union.Name.InCode));
        JsonEnums.Emit(code, union);
    }

    private static void EmitCodec(CodeWriter code, MessageModel message, string codec)
    {
        EmitTextOf(code, message);
        var forms = new JsonForms(codec);
        JsonWriting.Emit(code, message, forms);
        JsonReading.Emit(code, message, forms);
        JsonEnums.Emit(code, message);
    }

    // Of a case that stands within its union, the union has the text.
    private static void EmitTextOf(CodeWriter code, MessageModel message)
    {
        if (message.CaseOf is null && message.Has(WireFormat.Json) && message.Shape.IsFree("ToJsonString"))
            EmitText(code, message);
    }
}
