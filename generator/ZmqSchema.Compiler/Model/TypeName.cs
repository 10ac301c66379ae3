using ZmqSchema.Compiler.Emit;

namespace ZmqSchema.Compiler.Model;

/// <summary>A type's name, which knows its spellings.</summary>
/// <remarks>It is looked up many times for each message at each key pressed, and so remembers its hash and its full name.</remarks>
/// <param name="Namespace">With dots; empty for the global one.</param>
/// <param name="Path">The outer types from the outside in, then the type itself.</param>
public sealed record TypeName(string Namespace, EquatableArray<string> Path)
{
    private string? _fullName;
    private int _hash;

    // What is remembered does not hold of a copy with another part.
    private TypeName(TypeName other) => (Namespace, Path) = (other.Namespace, other.Path);

    /// <summary>The last name alone: <c>Tick</c>.</summary>
    public string Name => Path[Path.Count - 1];

    /// <summary>As people and schemas say it: <c>Market.Tick</c>.</summary>
    public string FullName => _fullName ??= Namespace.Length == 0 ? string.Join(".", Path) : $"{Namespace}.{string.Join(".", Path)}";

    /// <summary>As C# understands it anywhere: <c>global::Market.Tick</c>.</summary>
    public string InCode => "global::" + string.Join(".", FullName.Split('.').Select(Spelling.Identifier));

    /// <inheritdoc/>
    public bool Equals(TypeName? other) =>
        ReferenceEquals(this, other) || (other is not null && GetHashCode() == other.GetHashCode() && Namespace == other.Namespace && Path == other.Path);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : _hash = unchecked((Namespace.GetHashCode() * 31) + Path.GetHashCode()) is not 0 and var hash ? hash : 1;

    /// <inheritdoc/>
    public override string ToString() => FullName;
}
