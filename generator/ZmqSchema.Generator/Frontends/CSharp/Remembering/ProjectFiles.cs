using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ZmqSchema.Generator.Frontends.CSharp.Remembering;

/// <summary>The files of one compilation by the types that they declare, and what all files depend on.</summary>
internal sealed class ProjectFiles
{
    private static readonly ConditionalWeakTable<Compilation, ProjectFiles> s_known = new();

    private readonly Dictionary<FileNames, (SyntaxTree Tree, int Place)> _files = [];
    private readonly Dictionary<string, List<FileNames>> _declaring = new(StringComparer.Ordinal);

    // What these mean is meant in every file.
    private readonly List<FileNames> _forAll = [];
    private readonly Dictionary<FileNames, FileNames[]?> _around = [];

    private ProjectFiles(Compilation compilation)
    {
        var namespaces = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = FileNames.Of(tree);
            _files[names] = (tree, _files.Count);
            namespaces.UnionWith(names.Namespaces);
            if (names.IsForAll)
                _forAll.Add(names);
            foreach (var type in names.Types)
            {
                if (!_declaring.TryGetValue(type, out var files))
                    _declaring.Add(type, files = []);
                files.Add(names);
            }
        }

        Common = new([compilation.AssemblyName ?? "", compilation.Options, .. _forAll, .. compilation.References, .. namespaces]);
    }

    /// <summary>What each file depends on besides the types that it mentions: options, references, files that speak to all, which namespaces there are.</summary>
    public CommonGround Common { get; }

    public static ProjectFiles Of(Compilation compilation) => s_known.GetValue(compilation, static c => new(c));

    /// <summary>Whether a type of the file may have the attribute, going by names.</summary>
    /// <param name="file">A file of the project.</param>
    /// <param name="attribute">Its full name.</param>
    public bool MayHave(SyntaxTree file, string attribute)
    {
        var names = FileNames.Of(file);
        if (names.AttributesOfTypes.Count == 0)
            return false;
        var name = FileNames.WithoutSuffix(attribute.Substring(attribute.LastIndexOf('.') + 1));
        return names.AttributesOfTypes.Any(a => a == name || names.Aliases.Contains(a) || _forAll.Exists(all => all.Aliases.Contains(a)));
    }

    /// <summary>
    /// A file and all that it may mean by any of its names, and what those may mean, in the order of the project; null when those are more
    /// than <paramref name="most"/>.
    /// </summary>
    public FileNames[]? Around(SyntaxTree file, int most)
    {
        var start = FileNames.Of(file);
        lock (_around)
        {
            if (!_around.TryGetValue(start, out var around))
                _around.Add(start, around = Find(start, most));
            return around;
        }
    }

    private FileNames[]? Find(FileNames start, int most)
    {
        var found = new HashSet<FileNames>();
        var waiting = new Stack<FileNames>();
        Add(start);
        foreach (var declaring in _forAll.SelectMany(static f => f.MentionedForAll).SelectMany(Declaring))
            Add(declaring);
        while (waiting.Count > 0)
        {
            if (found.Count > most)
                return null;
            var names = waiting.Pop();
            names.Read(_files[names].Tree);
            foreach (var declaring in names.Mentioned.SelectMany(Declaring))
                Add(declaring);
        }

        return found.Count > most ? null : [.. found.OrderBy(f => _files[f].Place)];

        void Add(FileNames names)
        {
            if (found.Add(names))
                waiting.Push(names);
        }
    }

    /// <summary>Whether these are still the files that one of them depends on: all are there, in this order, and none of them means another one by now.</summary>
    public bool AreStill(FileNames[] around)
    {
        var last = -1;
        foreach (var names in around)
        {
            if (!_files.TryGetValue(names, out var file) || file.Place < last)
                return false;
            last = file.Place;
            if (!AreAmong(around, names.Mentioned))
                return false;
        }

        return _forAll.TrueForAll(names => AreAmong(around, names.MentionedForAll));
    }

    private bool AreAmong(FileNames[] around, IReadOnlyList<string> mentioned)
    {
        foreach (var name in mentioned)
        {
            foreach (var declaring in Declaring(name))
            {
                if (Array.IndexOf(around, declaring) < 0)
                    return false;
            }
        }

        return true;
    }

    private IReadOnlyList<FileNames> Declaring(string type) => _declaring.TryGetValue(type, out var files) ? files : [];
}
