using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>In place of a layout: why there is none, where only laying out could tell. Rules put it in words.</summary>
/// <param name="Field">The field, or null for the message as a whole.</param>
/// <param name="Fault">What is too much.</param>
internal sealed record StructRefusal(string? Field, StructFault Fault) : FormatLayout(WireFormat.Struct)
{
    /// <summary>What the refusal is about, when it is for that fault.</summary>
    public static string? SubjectIn(MessageModel message, StructFault fault) =>
        message.Layouts.OfType<StructRefusal>().FirstOrDefault(r => r.Fault == fault) is not { } refusal ? null
        : refusal.Field is null ? message.Name.FullName
        : message.Subject(refusal.Field);
}

/// <summary>What can be too much of a Struct body.</summary>
internal enum StructFault
{
    /// <summary>Its bytes.</summary>
    Size,

    /// <summary>The pieces of its Python format.</summary>
    Pieces,
}
