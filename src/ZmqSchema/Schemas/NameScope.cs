namespace ZmqSchema.Schemas;

/// <summary>Gives names that differ: who comes first has the name, the next one a number behind it.</summary>
/// <param name="fold">What of a name has to differ; null for all of it.</param>
internal sealed class NameScope(Func<string, string>? fold = null)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name, or one like it.</summary>
    public string Take(string wanted) => Take(wanted, []);

    /// <summary>The name, or one like it, such that those derived from it are free too, and taken.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="suffixes">What names that go with it have behind it.</param>
    public string Take(string wanted, ReadOnlySpan<string> suffixes)
    {
        var name = wanted;
        for (var i = 2; !IsFree(name, suffixes); i++)
            name = wanted + SchemaWriter.Spelled(i);
        _taken.Add(Fold(name));
        foreach (var suffix in suffixes)
            _taken.Add(Fold(name + suffix));
        return name;
    }

    /// <summary>Names that nothing may have.</summary>
    public NameScope Without(IEnumerable<string> names)
    {
        _taken.UnionWith(names.Select(Fold));
        return this;
    }

    private bool IsFree(string name, ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (_taken.Contains(Fold(name + suffix)))
                return false;
        }

        return !_taken.Contains(Fold(name));
    }

    private string Fold(string name) => fold is null ? name : fold(name);
}
