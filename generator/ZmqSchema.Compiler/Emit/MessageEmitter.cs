using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>All code of one message: what every message has, and then each wire format's.</summary>
/// <remarks>In one file: Roslyn compares the name of each file with those of all before it, so that it asks for time by the square of their number.</remarks>
internal static class MessageEmitter
{
    /// <summary>Emits a message that is no case of a union, whose code stands within the union's.</summary>
    public static EmittedFile Emit(MessageModel message) => new($"{message.FileName}.g.cs", TypePart.File(message, [.. Parts(message)]));

    private static IEnumerable<Action<CodeWriter>> Parts(MessageModel message)
    {
        if (message.Role is MessageRole.Message)
            yield return code => EmitCommon(code, message);
        yield return code => DefinitionEmitter.Emit(code, message);
        foreach (var format in message.Codecs.Select(f => WireFormats.Find(f)!))
            yield return code => format.Emit(code, message);
        if (ViewEmitter.HasView(message))
            yield return code => ViewEmitter.Emit(code, message);
    }

    private static void EmitCommon(CodeWriter code, MessageModel message)
    {
        var self = message.Name.InCode;
        using (code.Braces($"{TypePart.Header(message)} : {MemberNames.Interface(message)}"))
        {
            SchemaEmitter.Emit(code, message);
            EmitPacking(code, message);
            EmitUnpacking(code, message, self);
            EmitDispatch(code, message, self);
            PayloadEmitter.Emit(code, message);
        }
    }

    private static void EmitPacking(CodeWriter code, MessageModel message)
    {
        var first = WireFormats.Find(message.Formats[0])!;
        code.Line($$"""

            /// <summary>Bytes of the body as {{message.Formats[0]}}.</summary>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Instance(message, "int", "GetPackedSize")}}() => {{first.PackedSize(message)}};

            /// <summary>Bytes of the body in <paramref name="format"/>.</summary>
            /// <exception cref="global::System.NotSupportedException">The message does not list <paramref name="format"/>.</exception>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Instance(message, "int", "GetPackedSize")}}(global::ZmqSchema.WireFormat format) => format switch
            {
            {{Arms(message, f => f.PackedSize(message))}}
            };

            /// <summary>Writes the body as {{message.Formats[0]}} and returns the bytes written.</summary>
            /// <exception cref="global::System.ArgumentException"><paramref name="destination"/> is too short, and nothing was written; or a value does not fit the schema.</exception>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Instance(message, "int", "Pack")}}(global::System.Span<byte> destination) => {{first.Pack(message)}};

            /// <summary>Writes the body in <paramref name="format"/> and returns the bytes written.</summary>
            /// <exception cref="global::System.ArgumentException"><paramref name="destination"/> is too short, and nothing was written; or a value does not fit the schema.</exception>
            /// <exception cref="global::System.NotSupportedException">The message does not list <paramref name="format"/>.</exception>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Instance(message, "int", "Pack")}}(global::System.Span<byte> destination, global::ZmqSchema.WireFormat format) => format switch
            {
            {{Arms(message, f => f.Pack(message))}}
            };

            /// <summary>Writes the body as {{message.Formats[0]}}.</summary>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Instance(message, "void", "Pack")}}(global::System.Buffers.IBufferWriter<byte> destination) =>
                global::ZmqSchema.MessageCodec.Pack(this, destination, global::ZmqSchema.WireFormat.{{message.Formats[0]}});

            /// <summary>Writes the body in <paramref name="format"/>.</summary>
            /// <exception cref="global::System.NotSupportedException">The message does not list <paramref name="format"/>.</exception>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Instance(message, "void", "Pack")}}(global::System.Buffers.IBufferWriter<byte> destination, global::ZmqSchema.WireFormat format) =>
                global::ZmqSchema.MessageCodec.Pack(this, destination, format);
            """);
    }

    private static void EmitUnpacking(CodeWriter code, MessageModel message, string self)
    {
        var first = WireFormats.Find(message.Formats[0])!;
        code.Line($$"""

            /// <summary>Reads a body that is {{message.Formats[0]}}.</summary>
            /// <exception cref="global::ZmqSchema.MalformedMessageException">The bytes are not this message.</exception>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Static(message, self, "Unpack")}}(global::System.ReadOnlySpan<byte> body) =>
                {{first.Unpack(message)}};

            /// <summary>Reads a body in <paramref name="format"/>.</summary>
            /// <exception cref="global::ZmqSchema.MalformedMessageException">The bytes are not this message.</exception>
            /// <exception cref="global::System.NotSupportedException">The message does not list <paramref name="format"/>.</exception>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Static(message, self, "Unpack")}}(global::System.ReadOnlySpan<byte> body, global::ZmqSchema.WireFormat format) =>
                global::ZmqSchema.MessageCodec.Unpack<{{self}}>(body, format);

            /// <summary>Reads a body that is {{message.Formats[0]}}, or returns false.</summary>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Static(message, "bool", "TryUnpack")}}(global::System.ReadOnlySpan<byte> body, {{Out(self)}}) =>
                global::ZmqSchema.MessageCodec.TryUnpack<{{self}}>(body, global::ZmqSchema.WireFormat.{{message.Formats[0]}}, out message);

            /// <summary>Reads a body in <paramref name="format"/>, or returns false.</summary>
            /// <exception cref="global::System.NotSupportedException">The message does not list <paramref name="format"/>.</exception>
            {{TypePart.GeneratedCode}}
            {{MemberNames.Static(message, "bool", "TryUnpack")}}(global::System.ReadOnlySpan<byte> body, global::ZmqSchema.WireFormat format, {{Out(self)}}) =>
                global::ZmqSchema.MessageCodec.TryUnpack<{{self}}>(body, format, out message);
            """);
    }

    private static void EmitDispatch(CodeWriter code, MessageModel message, string self) =>
        code.Line($$"""

            static int global::ZmqSchema.IMessageFrames<{{self}}>.PackWithin(
                in {{self}} message, global::System.Span<byte> destination, global::ZmqSchema.WireFormat format) => format switch
            {
            {{Arms(message, f => f.PackWithin(message))}}
            };

            static bool global::ZmqSchema.IMessageFrames<{{self}}>.TryRead(
                global::System.ReadOnlySpan<byte> body, global::ZmqSchema.WireFormat format, global::ZmqSchema.PayloadFrames payloads,
                {{Out(self)}}, out global::ZmqSchema.Malformation malformation) => format switch
            {
            {{Arms(message, f => f.TryRead(message))}}
            };
            """);

    private static string Out(string self) => $"[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} message";

    private static string Arms(MessageModel message, Func<WireFormatCompiler, string> arm) => string.Join("\n", message.Formats
        .Select(f => $"    global::ZmqSchema.WireFormat.{f} => {arm(WireFormats.Find(f)!)},")
        .Append($"    _ => throw global::ZmqSchema.MessageCodec.NotListed({Spelling.Literal(message.SchemaName)}, format, \"{Listed(message)}\"),"));

    private static string Listed(MessageModel message) => string.Join(", ", message.Formats.Select(f => $"WireFormat.{f}"));
}
