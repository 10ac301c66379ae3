using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>The C# side of object classes, as the accessors' emitter writes them.</summary>
internal sealed class ObjectShapes(IReadOnlyList<FbsFileModel> files, ObjectCells cells)
{
    private readonly Trimming _trim = new([.. AccessorUnits.Private(files)]);

    public TypeShape Of(TableModel table)
    {
        var hidden = _trim.Hidden(table);
        var fields = table.Fields.Where(f => !f.IsDeprecated && !f.IsUnionType)
            .Select(f => (FlatcNames.Property(table.Name.Name, f.Name), Access.Of(f.Type, hidden, table.Attributes)));
        return Shape(table.Attributes, fields, table.IsRoot ? ["SerializeToBinary", "DeserializeFromBinary"] : []);
    }

    public TypeShape Of(StructModel model)
    {
        var hidden = _trim.Hidden(model.Fields.Select(f => f.Type));
        return Shape(model.Attributes, model.Fields.Select(f => (FlatcNames.Property(model.Name.Name, f.Name), Access.Of(f.Type, hidden, model.Attributes))), []);
    }

    public TypeShape Of(UnionModel union) => Shape(union.Attributes, [], ["Type", FlatcNames.UnionValue(union.Name), "As", "Pack"]) with
    {
        IsUnion = true,
        HiddenMembers = union.Cases.Where(c => c.Type is not null && Access.Of(c.Type, _trim.Hidden(union.Cases.Select(u => u.Type)), union.Attributes) != "public")
            .Select(c => c.Name).ToEquatableArray(),
    };

    /// <summary>The buffer that the bytes of a field are, or null.</summary>
    public FlatNested? NestedIn(TableModel table, TableFieldModel field) => field.NestedRoot is { } root
        ? new(root.Name, cells.Table(FlatcNames.ObjectClass(root)), Access.Of(new FbsType.Table(root, null), _trim.Hidden(table), table.Attributes) != "public")
        : null;

    private static TypeShape Shape(EquatableArray<AttributeModel> attributes, IEnumerable<(string Name, string Access)> properties, string[] methods)
    {
        var all = properties.ToArray();
        return new(
            MessageKind.Class,
            Containers: default,
            all.Select(p => p.Name).Concat(methods).Where(MemberNames.AreGenerated).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray(),
            all.Where(p => p.Access != "public").Select(p => p.Name).ToEquatableArray(),
            Storage: default,
            WrittenLayout: null,
            new(default, all.Select(p => p.Name).ToEquatableArray(), default, MayThrow: false),
            TakenViews: default,
            Trimming.IsPrivate(attributes) ? "internal" : "public",
            CompiledPythonFormat: null,
            IsUnion: false);
    }
}
