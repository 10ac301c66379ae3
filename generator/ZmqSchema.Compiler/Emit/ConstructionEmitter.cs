using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>Makes the message of its members' values.</summary>
internal static class ConstructionEmitter
{
    /// <summary>Assigns a new message to <c>message</c>; where code of the user's runs and refuses, returns false with the reason.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="message">What is made.</param>
    /// <param name="start">C# for where the message begins in the body; null where whoever holds it knows.</param>
    public static void Emit(CodeWriter code, MessageModel message, string? start = null)
    {
        var assignment = $"message = {Creation(message)};";
        if (!message.Shape.Construction.MayThrow)
        {
            code.Line(assignment);
            return;
        }

        code.Line($$"""
            try
            {
                {{assignment}}
            }
            catch (global::System.Exception refusal) when (refusal is not global::System.OutOfMemoryException)
            {
                malformation = global::ZmqSchema.Malformation.Refused(refusal){{(start is null ? "" : $".After({start})")}};
                message = default;
                return false;
            }
            """);
    }

    private static string Creation(MessageModel message)
    {
        var made = message.Shape.Construction;
        var arguments = string.Join(", ", made.Arguments.Select(a => Value(message, a)));
        var initializers = made.Initializers.Where(i => !IsFixedBuffer(message, i)).Select(i => $"{Spelling.Identifier(i)} = {Locals.Of(message, i)}")
            .Concat(made.Defaulted.Select(d => $"{Spelling.Identifier(d)} = default!"))
            .ToArray();
        return $"new {message.Name.InCode}({arguments}){(initializers.Length == 0 ? "" : $" {{ {string.Join(", ", initializers)} }}")}";
    }

    private static string Value(MessageModel message, ConstructorArgument argument) =>
        argument.Member is { } member ? Locals.Of(message, member)
        : argument.DefaultInCode ?? (argument.TypeInCode is { } type ? $"default({type})!" : "default!");

    private static bool IsFixedBuffer(MessageModel message, string member) =>
        message.Fields.Any(f => f.Name == member && f.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer });
}
