using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Declarations;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Links all schema files of a project: each with what it includes, as flatc would compile it, and then all of them together.</summary>
public static class FbsLinker
{
    /// <summary>Links the files.</summary>
    /// <param name="files">All of them; their order does not matter.</param>
    /// <param name="folders">What include paths may also be relative to.</param>
    /// <param name="messages">The messages that C# declares, which tables may hold by name.</param>
    /// <param name="foreign">The schemas of the assemblies that the project refers to, which it may include.</param>
    public static LinkedFbs Link(
        IEnumerable<SchemaDeclaration> files, SchemaFolders folders, EquatableArray<NamedMessage> messages = default, EquatableArray<ForeignSchemas> foreign = default)
    {
        var named = new NamedMessages(messages, foreign);
        var own = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        SchemaDeclaration[] all = [.. own, .. foreign.SelectMany(f => f.Files)];
        var graph = new IncludeGraph(all, folders);
        var orders = all.Select(graph.OrderOf).ToArray();
        var linked = all.Select((file, i) => Link(file, orders[i], graph, named)).ToArray();

        CheckProject(own, orders, linked, folders.Project);

        // Code for a file needs the code of what it includes.
        var unsound = new HashSet<string>(linked.Where(l => !l.Model.IsSound).Select(l => l.Model.Path));
        for (var i = 0; i < linked.Length; i++)
        {
            if (linked[i].Model.IsSound && orders[i].Any(f => unsound.Contains(f.Path)))
                linked[i] = linked[i] with { Model = linked[i].Model with { IsSound = false } };
        }

        return new(new(linked.Select(l => l.Model).ToEquatableArray()), linked.Take(own.Length).ToEquatableArray());
    }

    private static LinkedFile Link(SchemaDeclaration file, IReadOnlyList<SchemaDeclaration> order, IncludeGraph graph, NamedMessages messages)
    {
        var wrong = file.Includes.Select(i => Check(i, graph.FindAll(file, i.Path))).OfType<SchemaFinding>().ToArray();

        // Whatever a missing file would have declared is not missing as well.
        var isMissingAny = order.Any(f => f.Includes.Any(i => graph.Find(f, i.Path) is null));
        var whole = isMissingAny ? file with { IsWhole = false } : file;
        var files = order.Select(f => ReferenceEquals(f, file) ? whole : f).ToArray();
        var linked = FileLinker.Link(whole, files, messages, isSound: file.IsSound && !isMissingAny && wrong.Length == 0);
        return linked with { Findings = wrong.Concat(linked.Findings).ToEquatableArray() };
    }

    private static SchemaFinding? Check(IncludeDeclaration include, SchemaDeclaration[] found) => found.Length switch
    {
        0 => new(TypeRules.IncludesAreThere.Found(include.Path), include.At),
        1 => null,
        _ => new(
            TypeRules.IncludesNameOneFile.Found(include.Path, SchemaPaths.Words(found[0]), SchemaPaths.Words(found[1]), SchemaPaths.ToInclude(found[0])), include.At),
    };

    // Files that know nothing of each other may declare the same name to flatc; to C# they may not.
    private static void CheckProject(SchemaDeclaration[] files, IReadOnlyList<SchemaDeclaration>[] orders, LinkedFile[] linked, string projectRoot)
    {
        var first = new Dictionary<string, int>();
        for (var i = 0; i < files.Length; i++)
        {
            foreach (var item in files[i].Items.Where(item => item.TypeName is not null))
            {
                var name = SymbolTable.Qualify(item.Namespace, item.TypeName!);
                if (!first.TryGetValue(name, out var other))
                {
                    first.Add(name, i);
                }
                else if (other != i && !Includes(orders[i], files[other]) && !Includes(orders[other], files[i]))
                {
                    Add(linked, i, new(TypeRules.ProjectsDeclareTypesOnce.Found(name, SchemaPaths.Relative(files[other].Path, projectRoot)), item.At));
                }
            }
        }

        foreach (var (i, finding) in CSharpTypeNames.Check(files))
            Add(linked, i, finding);
    }

    private static void Add(LinkedFile[] linked, int file, SchemaFinding finding) => linked[file] = new(
        linked[file].Model with { IsSound = false }, linked[file].Findings.Append(finding).OrderBy(f => f.At).ToEquatableArray());

    private static bool Includes(IReadOnlyList<SchemaDeclaration> order, SchemaDeclaration file) => order.Any(f => ReferenceEquals(f, file));
}

/// <summary>All schema files of a project, linked.</summary>
/// <param name="Schema">What emitters need, with the files of other assemblies behind those of the project.</param>
/// <param name="Files">Each file of the project with its findings, in the order of their paths.</param>
public sealed record LinkedFbs(FbsSchema Schema, EquatableArray<LinkedFile> Files);
