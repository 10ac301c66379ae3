using ZmqSchema.Compiler.Fbs.Declarations;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Paths of schema files as text: nothing here knows a file system.</summary>
public static class SchemaPaths
{
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
            if (part == ".." && folded.Count > 0 && folded[folded.Count - 1] is var last && last is not (".." or "") && !last.EndsWith(":", StringComparison.Ordinal))
                folded.RemoveAt(folded.Count - 1);
            else
                folded.Add(part);
        }

        return string.Join("/", folded);
    }

    /// <summary>The path as the project sees it, upwards too, so that it is the same on every machine.</summary>
    /// <param name="path">The file.</param>
    /// <param name="projectRoot">The project's folder, or empty where nobody said.</param>
    public static string Relative(string path, string projectRoot)
    {
        if (projectRoot.Length == 0)
            return path;

        var (file, root) = (Fold(path).Split('/'), Fold(projectRoot.TrimEnd('/', '\\')).Split('/'));
        var same = 0;
        while (same < root.Length && same < file.Length - 1 && root[same] == file[same])
            same++;

        // On another drive there is no way.
        return same == 0 ? path : string.Join("/", Enumerable.Repeat("..", root.Length - same).Concat(file.Skip(same)));
    }

    /// <summary>Where a file of another assembly is among all: its path there stays as it is, and what it includes is found beside it.</summary>
    internal static string InAssembly(string assembly, string path) => $"{assembly}:/{path}";

    /// <summary>A file of another assembly, as one would say it: <c>schemas/a.fbs of Robots</c>.</summary>
    internal static string Words(SchemaDeclaration foreign) => $"{PathOf(foreign)} of {foreign.Assembly}";

    /// <summary>A file of another assembly as an include names it and no other: <c>Robots/schemas/a.fbs</c>.</summary>
    internal static string ToInclude(SchemaDeclaration foreign) =>
        string.Join("/", PathOf(foreign).Split('/').Where(part => part != "..").Prepend(foreign.Assembly));

    private static string PathOf(SchemaDeclaration foreign) => foreign.Path.Substring(InAssembly(foreign.Assembly!, "").Length);
}
