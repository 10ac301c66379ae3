using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>A message, a case of a union that is one, or a table or struct of a schema file.</summary>
/// <param name="namespace">With dots.</param>
/// <param name="name">The name within it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MessageDefinition(string @namespace, string name) : SchemaDefinition(@namespace, name)
{
    /// <summary>The fields in the order of their numbers.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; init; } = [];

    /// <summary>Numbers of fields that are gone.</summary>
    public IReadOnlyList<int> Reserved { get; init; } = [];

    /// <summary>Whether somebody wrote the numbers; else they count the fields in the order of declaration.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether FlatBuffers, with the same numbers, keeps the case of a union under the number before, which is nobody's then.</summary>
    public bool KeepsUnionTypes { get; init; }

    /// <summary>Where FlatBuffers has it as a struct: what its address is a multiple of. 0 for a table.</summary>
    public int Alignment { get; init; }

    /// <summary>The four bytes that a schema file asks for in its buffers, or null.</summary>
    public string? FileIdentifier { get; init; }
}
