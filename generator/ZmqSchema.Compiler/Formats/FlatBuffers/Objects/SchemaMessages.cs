using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>What the schema files of a project declare, as messages and as the types of their members.</summary>
/// <param name="Files">The messages of each file.</param>
/// <param name="Enums">The enums, those of unions and of other assemblies among them.</param>
public sealed record SchemaMessages(EquatableArray<FileMessages> Files, EquatableArray<EnumModel> Enums)
{
    /// <summary>The messages of other assemblies, which have their code.</summary>
    public EquatableArray<MessageModel> Foreign { get; init; }

    /// <summary>Which of the messages and enums of other assemblies this project may not mention.</summary>
    public EquatableArray<TypeName> Hidden { get; init; }

    /// <summary>Whether all files of the project are without mistakes: those with one declare types that are not here, and their mistake is told there.</summary>
    public bool AreSound { get; init; } = true;

    /// <summary>The messages of all files of the project.</summary>
    public IEnumerable<MessageModel> Messages => Files.SelectMany(f => f.Messages);
}

/// <summary>The messages that one file declares.</summary>
public sealed record FileMessages(string Path, EquatableArray<MessageModel> Messages);
