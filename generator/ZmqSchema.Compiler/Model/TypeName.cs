using ZmqSchema.Compiler.Emit;

namespace ZmqSchema.Compiler.Model;

/// <summary>A type's name, which knows its spellings.</summary>
/// <remarks>It is looked up many times for each message at each key pressed, and so has its hash and its full name made once.</remarks>
/// <param name="Namespace">With dots; empty for the global one.</param>
/// <param name="Path">The outer types from the outside in, then the type itself.</param>
public sealed record TypeName(string Namespace, EquatableArray<string> Path)
{
    // Ahead of the others: most names that are compared differ in it.
    private readonly int _hash = unchecked((Namespace.GetHashCode() * 31) + Path.GetHashCode());

    /// <summary>With dots; empty for the global one.</summary>
    public string Namespace { get; } = Namespace;

    /// <summary>The outer types from the outside in, then the type itself.</summary>
    public EquatableArray<string> Path { get; } = Path;

    /// <summary>As people and schemas say it: <c>Market.Tick</c>.</summary>
    public string FullName { get; } = Namespace.Length == 0 ? string.Join(".", Path) : $"{Namespace}.{string.Join(".", Path)}";

    /// <summary>The last name alone: <c>Tick</c>.</summary>
    public string Name => Path[Path.Count - 1];

    /// <summary>As C# understands it anywhere: <c>global::Market.Tick</c>.</summary>
    public string InCode => "global::" + string.Join(".", FullName.Split('.').Select(Spelling.Identifier));

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => FullName;
}
