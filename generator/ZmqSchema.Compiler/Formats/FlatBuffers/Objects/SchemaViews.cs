using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>
/// What the views of schemas are called. flatc knows no views, so theirs are the names that give way to what the schemas of a project declare: they
/// get underscores behind them until they are free.
/// </summary>
internal sealed class SchemaViews
{
    private readonly Dictionary<TypeName, TypeName> _others = [];

    public SchemaViews(IReadOnlyList<FbsFileModel> files)
    {
        // Each assembly names its own, whoever comes to know them; what the project declares as well is the project's.
        foreach (var assembly in files.GroupBy(f => f.Assembly ?? "").OrderByDescending(g => g.Key, StringComparer.Ordinal))
            Name([.. assembly]);
    }

    private void Name(FbsFileModel[] files)
    {
        var taken = new HashSet<string>(files.SelectMany(Names).SelectMany(n => CSharpTypeNames.Outwards(n.Namespace).Append(n.FullName)));
        foreach (var file in files)
        {
            foreach (var record in file.Tables.Select(t => t.Name).Concat(file.Structs.Select(s => s.Name)))
                Name(FlatcNames.ObjectClass(record), isUnion: false, taken);
            foreach (var union in file.Unions)
                Name(FlatcNames.UnionClass(union.Name), isUnion: true, taken);
        }
    }

    /// <summary>The view of an object class or a union's.</summary>
    public TypeName Of(TypeName held, bool isUnion) => Other(held) ?? FlatNames.ViewOfSchema(held, isUnion);

    /// <summary>The view where it is not called as views are, else null.</summary>
    public TypeName? Other(TypeName held) => _others.TryGetValue(held, out var view) ? view : null;

    private void Name(TypeName held, bool isUnion, HashSet<string> taken)
    {
        var usual = FlatNames.ViewOfSchema(held, isUnion);
        var view = usual;
        while (!taken.Add(view.FullName))
            view = ViewNames.Renamed(view, view.Name + "_");
        if (view != usual)
            _others[held] = view;
        else
            _others.Remove(held);
    }

    private static IEnumerable<TypeName> Names(FbsFileModel file) =>
    [
        .. file.Tables.SelectMany(t => new[] { t.Name, FlatcNames.ObjectClass(t.Name), FlatcNames.VerifyClass(t.Name) }),
        .. file.Structs.SelectMany(s => new[] { s.Name, FlatcNames.ObjectClass(s.Name) }),
        .. file.Unions.SelectMany(u => new[] { u.Name, FlatcNames.UnionClass(u.Name), FlatcNames.VerifyClass(u.Name) }),
        .. file.Enums.Select(e => e.Enum.Name),
    ];
}
