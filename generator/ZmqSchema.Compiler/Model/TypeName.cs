using ZmqSchema.Compiler.Emit;

namespace ZmqSchema.Compiler.Model;

/// <summary>A type's name, which knows its spellings.</summary>
/// <param name="Namespace">With dots; empty for the global one.</param>
/// <param name="Path">The outer types from the outside in, then the type itself.</param>
public sealed record TypeName(string Namespace, EquatableArray<string> Path)
{
    /// <summary>The last name alone: <c>Tick</c>.</summary>
    public string Name => Path[Path.Count - 1];

    /// <summary>As people and schemas say it: <c>Market.Tick</c>.</summary>
    public string FullName => Namespace.Length == 0 ? string.Join(".", Path) : $"{Namespace}.{string.Join(".", Path)}";

    /// <summary>As C# understands it anywhere: <c>global::Market.Tick</c>.</summary>
    public string InCode => "global::" + string.Join(".", FullName.Split('.').Select(Spelling.Identifier));

    /// <inheritdoc/>
    public override string ToString() => FullName;
}
