using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;

/// <summary>Cuts linked schemas into the types that code is emitted for.</summary>
public static class AccessorUnits
{
    /// <summary>The units of each sound file of the project; what is unsound gets no code, and what another assembly has is there.</summary>
    public static EquatableArray<FileUnits> Of(FbsSchema schema)
    {
        var sound = schema.Sound.ToArray();
        var own = sound.Where(f => f.Assembly is null).ToArray();
        var structs = sound.SelectMany(f => f.Structs).GroupBy(s => s.Name).ToDictionary(same => same.Key, same => same.First());
        var trim = new Trimming([.. Private(sound)]);
        var names = HintNames(own);
        return own.Select(file => new FileUnits(file.Path, Units(file).ToEquatableArray())).ToEquatableArray();

        IEnumerable<AccessorUnit> Units(FbsFileModel file)
        {
            foreach (var model in file.Enums)
                yield return new AccessorUnit.Enumeration(Trimming.Enum(model), names[model.Enum.Name]);
            foreach (var model in file.Unions)
                yield return new AccessorUnit.Union(Trimming.Declared(model), trim.Hidden(model.Cases.Select(c => c.Type)), names[model.Name]);
            foreach (var model in file.Structs)
            {
                var inner = Inner(model, structs).ToArray();
                var types = inner.Prepend(model).SelectMany(s => s.Fields.Select(f => f.Type));
                yield return new AccessorUnit.Struct(
                    Trimming.Struct(model), inner.Select(Trimming.Layout).ToEquatableArray(), trim.Hidden(types), names[model.Name]);
            }

            foreach (var model in file.Tables)
                yield return new AccessorUnit.Table(
                    Trimming.Table(model), model.IsRoot ? file.FileIdentifier : null, trim.Hidden(model), names[model.Name]);
        }
    }

    // Each once, what is held by what is held included.
    private static IEnumerable<StructModel> Inner(StructModel model, Dictionary<TypeName, StructModel> structs)
    {
        var seen = new HashSet<TypeName>();
        var open = new Queue<StructModel>([model]);
        while (open.Count > 0)
        {
            foreach (var held in open.Dequeue().Fields.Select(f => f.Type is FbsType.FixedArray array ? array.Element : f.Type).OfType<FbsType.Struct>())
            {
                if (!seen.Add(held.Name))
                    continue;
                open.Enqueue(structs[held.Name]);
                yield return structs[held.Name];
            }
        }
    }

    /// <summary>The types that are private, messages of C# among them.</summary>
    public static IEnumerable<TypeName> Private(IReadOnlyList<FbsFileModel> files) =>
    [
        .. files.SelectMany(f => f.Tables).Where(t => Trimming.IsPrivate(t.Attributes)).Select(t => t.Name),
        .. files.SelectMany(f => f.Structs).Where(s => Trimming.IsPrivate(s.Attributes)).Select(s => s.Name),
        .. files.SelectMany(f => f.Enums).Where(e => Trimming.IsPrivate(e.Attributes)).Select(e => e.Enum.Name),
        .. files.SelectMany(f => f.Unions).Where(u => Trimming.IsPrivate(u.Attributes)).Select(u => u.Name),
        .. files.SelectMany(f => f.Messages).Where(m => !m.IsPublic).SelectMany(Named),
    ];

    // Of a union, the enum of its cases is seen as it is.
    private static IEnumerable<TypeName> Named(FbsType.Message message) =>
        message.IsUnion ? [message.Name, FlatNames.CaseKind(message.View)] : [message.Name];

    // Names of files must differ in more than the case of their letters; those of types need not.
    private static Dictionary<TypeName, string> HintNames(FbsFileModel[] files)
    {
        var names = new Dictionary<TypeName, string>();
        var all = files.SelectMany(f => f.Tables.Select(t => t.Name)
            .Concat(f.Structs.Select(s => s.Name))
            .Concat(f.Enums.Select(e => e.Enum.Name))
            .Concat(f.Unions.Select(u => u.Name)));
        foreach (var alike in all.GroupBy(n => Spelling.FileName(n.FullName), StringComparer.OrdinalIgnoreCase))
        {
            var count = 0;
            foreach (var name in alike.OrderBy(n => n.FullName, StringComparer.Ordinal))
            {
                var number = count++ == 0 ? "" : "-" + count.ToString(CultureInfo.InvariantCulture);
                names[name] = $"{Spelling.FileName(name.FullName)}{number}.fbs.g.cs";
            }
        }

        return names;
    }
}
