using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Pickle;

/// <summary>Emits the pickle part of a message type: the codec, and in a union the codecs of its cases.</summary>
internal static class PickleEmitter
{
    public const string Room = "global::ZmqSchema.Formats.Pickle.";

    public static ValueForms Forms { get; } = new(WireFormat.Pickle);

    public static void Emit(CodeWriter code, MessageModel message)
    {
        // What the user's annotations say of null within lists and dictionaries is not known here.
        code.Line("#nullable disable warnings");
        using (code.Braces($"{TypePart.Header(message)} : {Interface(message)}"))
        {
            if (message.Shape.IsUnion)
                EmitUnion(code, message);
            else
                EmitCodec(code, message);
        }
    }

    public static string Interface(MessageModel message) => $"{Room}IPickleMessage<{message.Name.InCode}>";

    /// <summary>The head of the method that reads.</summary>
    public static string Reading(MessageModel message, string modifiers = "") =>
        $"static {modifiers}bool {Interface(message)}.TryRead(\n"
        + $"    ref {Room}PickleSource source, int value, global::ZmqSchema.PayloadFrames payloads,\n"
        + $"    [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {message.Name.InCode} message)";

    private static void EmitUnion(CodeWriter code, MessageModel union)
    {
        PickleUnionEmitter.Emit(code, union);
        foreach (var @case in union.Cases.Where(c => c.Record is not null))
        {
            code.Line();
            using (code.Braces($"private readonly struct {Forms.CodecOf(@case)} : {Interface(@case.Record!)}"))
                EmitCodec(code, @case.Record!);
        }
    }

    private static void EmitCodec(CodeWriter code, MessageModel message)
    {
        PickleWriting.Emit(code, message);
        PickleReading.Emit(code, message);
    }
}
