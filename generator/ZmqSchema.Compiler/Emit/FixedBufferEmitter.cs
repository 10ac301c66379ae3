using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>The <c>fixed</c> buffers of a message, which only pointers reach.</summary>
internal static class FixedBufferEmitter
{
    /// <summary>Whether the code that reads and writes the message has to be unsafe.</summary>
    public static bool AreIn(MessageModel message) => message.Fields.Any(f => IsBuffer(f.Type));

    public static bool IsBuffer(FieldType type) => type is FieldType.Vector { Kind: SequenceKind.FixedBuffer };

    /// <summary>
    /// Declares <c>items0</c> and so on, spans over the buffers of <c>message</c>: of a copy on the stack, which does not move, so that its
    /// buffers have pointers.
    /// </summary>
    public static void DeclareItems(CodeWriter code, MessageModel message)
    {
        if (!AreIn(message))
            return;

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
