using System.Text;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.MessagePack;

/// <summary>Emits the two passes of packing: how long the body will be, and the body.</summary>
internal static class MessagePackWriting
{
    private const string Writer = MessagePackEmitter.Room + "MessagePackWriter";

    public static void Emit(CodeWriter code, MessageModel message)
    {
        var (self, codec) = (message.Name.InCode, MessagePackEmitter.Interface(message));
        var isUnsafe = FixedBufferEmitter.AreIn(message) ? "unsafe " : "";
        using (code.Braces($"static {isUnsafe}long {codec}.Size(in {self} message, int depth)"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            code.Line($"return {Constant(message)}L{string.Concat(message.Fields.Select((f, i) => $"\n    + {Size(f, i)}"))};");
        }

        code.Line();
        using (code.Braces($"static {isUnsafe}int {codec}.Write(global::System.Span<byte> body, int at, in {self} message)"))
        {
            FixedBufferEmitter.DeclareItems(code, message);
            code.Line($"at = {Writer}.Write{(message.IsMessagePackArray ? "Array" : "Map")}Header(body, at, {Count(message)});");
            var next = 1;
            for (var i = 0; i < message.Fields.Count; i++)
            {
                var field = message.Fields[i];
                for (; message.IsMessagePackArray && next < field.Number; next++)
                    code.Line($"at = {Writer}.WriteNil(body, at);");
                if (!message.IsMessagePackArray)
                    code.Line($"at = {Writer}.WriteName(body, at, {FieldLookupEmitter.Utf8(field.WireName)});");
                code.Line($"at = {Write(field, i)};");
                next++;
            }

            code.Line("return at;");
        }

        code.Line();
    }

    private static string Size(FieldModel field, int index) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{MessagePackEmitter.Forms.OfBuffer(buffer)}.Size(items{index}, depth)"
        : $"{MessagePackEmitter.Forms.Of(field)}.Size(message.{Spelling.Identifier(field.Name)}, depth)";

    private static string Write(FieldModel field, int index) => field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer
        ? $"{MessagePackEmitter.Forms.OfBuffer(buffer)}.Write(body, at, items{index}, {Spelling.Literal(field.Name)})"
        : $"{MessagePackEmitter.Forms.Of(field)}.Write(body, at, message.{Spelling.Identifier(field.Name)}, {Spelling.Literal(field.Name)})";

    /// <summary>Bytes that are the same for every message: the header, the names, the holes.</summary>
    private static int Constant(MessageModel message)
    {
        var count = Count(message);
        var header = count < 16 ? 1 : count <= ushort.MaxValue ? 3 : 5;
        return header + (message.IsMessagePackArray ? count - message.Fields.Count : message.Fields.Sum(f => NameSize(f.WireName)));
    }

    private static int Count(MessageModel message) => message.IsMessagePackArray && message.Fields.Count > 0
        ? message.Fields[message.Fields.Count - 1].Number
        : message.Fields.Count;

    private static int NameSize(string name)
    {
        var length = Encoding.UTF8.GetByteCount(name);
        return length + (length < 32 ? 1 : length <= byte.MaxValue ? 2 : length <= ushort.MaxValue ? 3 : 5);
    }
}
