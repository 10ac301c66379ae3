using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>What stands in the slots of a schema's tables and structs, with the classes of the object API on the C# side.</summary>
internal sealed class ObjectCells(SchemaViews views)
{
    public FlatCell Of(FbsType type) => type.Match<FlatCell>(
        scalar: s => new FlatCell.Number(s.Kind, s.Kind.InCode(), FlatForm.Same),
        enumeration: e => new FlatCell.Number(e.Enum.Underlying, e.Enum.Name.InCode, FlatForm.Cast),
        text: _ => new FlatCell.Text(IsDecimal: false),
        table: t => Table(FlatcNames.ObjectClass(t.Name)) with { Key = t.Key is { } key && LookupEmitter.CanCompare(key.Type) ? Of(key.Type) : null },
        @struct: s => Struct(FlatcNames.ObjectClass(s.Name), views.Of(FlatcNames.ObjectClass(s.Name), isUnion: false), s.Size, s.Alignment),
        message: Message,
        union: u => Union(FlatcNames.UnionClass(u.Of.Name), views.Of(FlatcNames.UnionClass(u.Of.Name), isUnion: true)),
        unionType: _ => throw new InvalidOperationException("The type of a union has no field of its own."),
        vector: v => new FlatCell.Vector(Of(v.Element), CSharpTypes.Of(ObjectFields.TypeOf(v)), SequenceKind.List, 0),
        fixedArray: _ => throw new InvalidOperationException("An array of fixed length stands in structs alone."));

    private static FlatCell Message(FbsType.Message message)
    {
        if (message.InPlace is { } it)
            return FlatStructs.Cell(message.Name, new(it.Size, it.Alignment), it.IsMemory);
        return message.IsUnion ? Union(message.Name, message.View) : new FlatCell.Table(message.Name, message.Name.InCode, message.View.InCode, !message.IsValueType);
    }

    /// <summary>What stands in a struct; of an array, one element.</summary>
    public FlatCell InStruct(FbsType type) => Of(type is FbsType.FixedArray array ? array.Element : type);

    public FlatCell.Table Table(TypeName objectClass) => Table(objectClass, views.Of(objectClass, isUnion: false));

    public static FlatCell.Table Table(TypeName objectClass, TypeName view) => new(objectClass, objectClass.InCode, view.InCode, IsReference: true);

    public static FlatCell.Struct Struct(TypeName objectClass, TypeName view, int size, int alignment) =>
        new(objectClass.InCode, size, alignment, FlatStructForm.Codec, view.InCode, IsReference: true);

    public static FlatCell.Union Union(TypeName unionClass, TypeName view) => new(unionClass, view.InCode);
}
