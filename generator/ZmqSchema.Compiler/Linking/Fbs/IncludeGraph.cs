using ZmqSchema.Compiler.Fbs.Declarations;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>
/// Which file includes which: paths are relative to the including file, else to a folder where schemas are looked for, the project's last;
/// else they name a file of an assembly that the project refers to, by the folders and the name at its end.
/// </summary>
internal sealed class IncludeGraph(IReadOnlyList<SchemaDeclaration> files, SchemaFolders folders)
{
    private readonly Dictionary<string, SchemaDeclaration> _byPath = files.GroupBy(f => SchemaPaths.Fold(f.Path)).ToDictionary(g => g.Key, g => g.First());
    private readonly SchemaDeclaration[] _foreign = [.. files.Where(f => f.Assembly is not null)];

    /// <summary>The file that <paramref name="path"/> means in <paramref name="from"/>, or null.</summary>
    public SchemaDeclaration? Find(SchemaDeclaration from, string path) => FindAll(from, path) is [var found, ..] ? found : null;

    /// <summary>The files that <paramref name="path"/> may mean in <paramref name="from"/>: one, or none, or files of other assemblies that nothing tells apart.</summary>
    public SchemaDeclaration[] FindAll(SchemaDeclaration from, string path)
    {
        var slash = from.Path.LastIndexOfAny(['/', '\\']);
        var roots = from.Assembly is { } assembly ? [SchemaPaths.InAssembly(assembly, "")] : folders.All;
        return roots.Select(r => r.TrimEnd('/', '\\') + "/" + path).Prepend(from.Path.Substring(0, slash + 1) + path).Append(path)
            .Select(FindAt).FirstOrDefault(f => f is not null) is { } own ? [own] : FindForeign(path);
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

    private SchemaDeclaration? FindAt(string path) => _byPath.TryGetValue(SchemaPaths.Fold(path), out var file) ? file : null;

    // Where the other project's folder is, an assembly does not say, so the end of the path has to do: as many folders as are written, or as the file
    // has there, the assembly's name before them. The longest that is the same is meant, and a whole path before the end of a longer one.
    private SchemaDeclaration[] FindForeign(string path)
    {
        var wanted = Names(path);
        var best = _foreign
            .Select(f => (File: f, There: Names(f.Path.Substring(f.Assembly!.Length + 1))))
            .Where(f => SameAtEnd(f.There, wanted) == Math.Min(f.There.Length, wanted.Length))
            .Select(f => (f.File, Same: SameAtEnd([f.File.Assembly!, .. f.There], wanted), f.There.Length))
            .GroupBy(f => (f.Same, IsWhole: f.Same >= f.Length))
            .OrderByDescending(alike => alike.Key.Same).ThenByDescending(alike => alike.Key.IsWhole).FirstOrDefault();
        return best?.Select(f => f.File).ToArray() ?? [];
    }

    private static string[] Names(string path) => [.. SchemaPaths.Fold(path).Split('/').Where(part => part is not ("" or ".."))];

    private static int SameAtEnd(string[] left, string[] right) => left.Reverse().Zip(right.Reverse(), (l, r) => l == r).TakeWhile(same => same).Count();

    private sealed class ByReference : IEqualityComparer<SchemaDeclaration>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(SchemaDeclaration? x, SchemaDeclaration? y) => ReferenceEquals(x, y);

        public int GetHashCode(SchemaDeclaration obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
