using ZmqSchema.Compiler.Fbs.Declarations;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Which file includes which: paths are relative to the including file, else to the project.</summary>
internal sealed class IncludeGraph(IReadOnlyList<SchemaDeclaration> files, string projectRoot)
{
    private readonly Dictionary<string, SchemaDeclaration> _byPath = files.GroupBy(f => Fold(f.Path)).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The file that <paramref name="path"/> means in <paramref name="from"/>, or null.</summary>
    public SchemaDeclaration? Find(SchemaDeclaration from, string path)
    {
        var slash = from.Path.LastIndexOfAny(['/', '\\']);
        return FindAt(from.Path.Substring(0, slash + 1) + path)
            ?? FindAt(projectRoot.TrimEnd('/', '\\') + "/" + path)
            ?? FindAt(path);
    }

    /// <summary>The file and all that it includes, each once, what is included before what includes it.</summary>
    public IReadOnlyList<SchemaDeclaration> OrderOf(SchemaDeclaration root)
    {
        var order = new List<SchemaDeclaration>();
        var seen = new HashSet<SchemaDeclaration>(ByReference.Instance) { root };
        var open = new Stack<(SchemaDeclaration File, int Next)>();
        open.Push((root, 0));

        // A stack of our own: a chain of includes may be longer than the thread's is deep.
        while (open.Count > 0)
        {
            var (file, next) = open.Pop();
            if (next == file.Includes.Count)
            {
                order.Add(file);
                continue;
            }

            open.Push((file, next + 1));
            if (Find(file, file.Includes[next].Path) is { } included && seen.Add(included))
                open.Push((included, 0));
        }

        return order;
    }

    private SchemaDeclaration? FindAt(string path) => _byPath.TryGetValue(Fold(path), out var file) ? file : null;

    /// <summary>The path with '/' alone, and without '.' and '..' where there is something before them.</summary>
    internal static string Fold(string path)
    {
        var folded = new List<string>();
        var parts = path.Replace('\\', '/').Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part == "." || (part.Length == 0 && i > 0))
                continue;
            if (part == ".." && folded.Count > 0 && folded[folded.Count - 1] is not (".." or ""))
                folded.RemoveAt(folded.Count - 1);
            else
                folded.Add(part);
        }

        return string.Join("/", folded);
    }

    /// <summary>The path as the project sees it: findings are the same on every machine.</summary>
    internal static string Relative(string path, string projectRoot)
    {
        var (folded, root) = (Fold(path), Fold(projectRoot) + "/");
        return projectRoot.Length > 0 && folded.StartsWith(root, StringComparison.Ordinal) ? folded.Substring(root.Length) : path;
    }

    private sealed class ByReference : IEqualityComparer<SchemaDeclaration>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(SchemaDeclaration? x, SchemaDeclaration? y) => ReferenceEquals(x, y);

        public int GetHashCode(SchemaDeclaration obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
