using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>A type with a name, as the compiler knew it. A closed family: <see cref="MessageDefinition"/>, <see cref="UnionDefinition"/>, <see cref="EnumDefinition"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SchemaDefinition
{
    private protected SchemaDefinition(string @namespace, string name) => (Namespace, Name) = (@namespace, name);

    /// <summary>With dots; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>The name within the namespace; a nested type's has those around it before a dot.</summary>
    public string Name { get; }

    /// <summary>What the doc comment says, lines apart, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The schema's name: <c>Market.Tick</c>.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <inheritdoc/>
    public override string ToString() => FullName;
}
