using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>The <c>fixed</c> buffers of a message, which only pointers reach.</summary>
internal static class FixedBufferEmitter
{
    /// <summary>Whether the code that reads and writes the message has to be unsafe.</summary>
    public static bool AreIn(MessageModel message) => message.Fields.Any(f => IsBuffer(f.Type));

    public static bool IsBuffer(FieldType type) => type is FieldType.Vector { Kind: SequenceKind.FixedBuffer };

    /// <summary>Declares a span over the elements of each buffer: <c>items2</c> over those of the field at 2.</summary>
    public static void DeclareItems(CodeWriter code, MessageModel message)
    {
        if (!AreIn(message))
            return;

        // A copy on the stack does not move, so its buffers have pointers.
        code.Line("var holder = message;");
        for (var i = 0; i < message.Fields.Count; i++)
        {
            if (message.Fields[i].Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer)
            {
                var items = SequenceSpelling.Items(buffer.Kind, "", CSharpTypes.Of(buffer.Element), buffer.Length, $"holder.{Spelling.Identifier(message.Fields[i].Name)}");
                code.Line($"var items{i} = {items};");
            }
        }
    }

    /// <summary>Copies what was read into the message, which had to exist first.</summary>
    public static void Fill(CodeWriter code, MessageModel message)
    {
        foreach (var field in message.Fields.Where(f => IsBuffer(f.Type)))
        {
            var vector = (FieldType.Vector)field.Type;
            var (local, element) = (Locals.Of(message, field.Name), CSharpTypes.Of(vector.Element));
            code.Line($"fixed ({element}* to_{local} = message.{Spelling.Identifier(field.Name)})");
            code.Line($"    global::System.MemoryExtensions.CopyTo({local}, new global::System.Span<{element}>(to_{local}, {vector.Length}));");
        }
    }
}
