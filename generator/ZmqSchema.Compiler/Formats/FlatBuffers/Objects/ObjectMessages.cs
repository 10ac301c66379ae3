using System.Globalization;
using ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>The classes of the object API as messages: tables by themselves, structs and unions as pieces of them. Their layout is the schema's.</summary>
internal static class ObjectMessages
{
    /// <summary>The messages of each sound file; what is unsound gets no code.</summary>
    public static SchemaMessages Of(FbsSchema schema)
    {
        var sound = schema.Files.Where(f => f.IsSound).ToArray();
        var shapes = new ObjectShapes(sound);
        return new(
            sound.Select(f => new FileMessages(f.Path, Messages(f, shapes).ToEquatableArray())).ToEquatableArray(),
            sound.SelectMany(f => f.Enums.Select(e => e.Enum).Concat(f.Unions.Select(EnumOf))).ToEquatableArray());
    }

    private static IEnumerable<MessageModel> Messages(FbsFileModel file, ObjectShapes shapes) =>
        file.Tables.Select(t => Table(t, file, shapes))
            .Concat(file.Structs.Select(s => Struct(s, shapes)))
            .Concat(file.Unions.Select(u => Union(u, shapes)));

    private static MessageModel Table(TableModel table, FbsFileModel file, ObjectShapes shapes)
    {
        var slots = table.Fields.Where(f => !f.IsDeprecated && !f.IsUnionType)
            .Select(f => new FlatSlot(ObjectFields.Of(table, f), f.Id, ObjectCells.Of(f.Type), ObjectFields.IsOptional(f), f.IsRequired) { Nested = shapes.NestedIn(table, f) })
            .ToEquatableArray();
        var layout = new FlatBuffersLayout(slots, null, default, table.IsRoot ? file.FileIdentifier : null, FlatUnionForm.None)
        {
            Key = table.Key >= 0 && LookupEmitter.CanCompare(table.Fields[table.Key].Type) ? slots.FirstOrDefault(s => s.Id == table.Fields[table.Key].Id) : null,
        };
        return Message(FlatcNames.ObjectClass(table.Name), table.Name, layout, shapes.Of(table)) with
        {
            Role = MessageRole.Message,
            Topic = MessageAttributes.Topic(table),
            Formats = MessageAttributes.Formats(table),
            DeprecatedFields = table.Fields.Where(f => f.IsDeprecated && !f.IsUnionType).Select(f => ObjectFields.Of(table, f)).ToEquatableArray(),
        };
    }

    private static MessageModel Struct(StructModel model, ObjectShapes shapes)
    {
        var slots = model.Fields
            .Select((f, index) => new FlatSlot(ObjectFields.Of(model, f, index + 1), f.Offset, ObjectCells.InStruct(f.Type), false, false, f.Type is FbsType.FixedArray array ? array.Length : 1))
            .ToEquatableArray();
        return Message(
            FlatcNames.ObjectClass(model.Name), model.Name, new(slots, new(model.Size, model.Alignment), default, null, FlatUnionForm.None), shapes.Of(model));
    }

    private static MessageModel Union(UnionModel union, ObjectShapes shapes)
    {
        var cases = union.Cases.Where(c => c.Type is not null)
            .Select(c => new FlatCase(new(c.Value, c.Name, c.Name, ObjectFields.TypeOf(c.Type!), null), NameAlone(ObjectCells.Of(c.Type!))))
            .ToEquatableArray();
        return Message(FlatcNames.UnionClass(union.Name), union.Name, new(default, null, cases, null, FlatUnionForm.TypeAndValue), shapes.Of(union)) with
        {
            Cases = cases.Select(c => c.Case).ToEquatableArray(),
        };
    }

    // A struct's own codec knows how large it is, so that its union sleeps when it grows.
    private static FlatCell NameAlone(FlatCell cell) => cell is FlatCell.Struct it ? it with { Size = 0, Alignment = 1 } : cell;

    private static MessageModel Message(TypeName name, TypeName declared, FlatBuffersLayout layout, TypeShape shape) => new(
        name, MessageLinker.FileName(name), declared.FullName, null, default, false, layout.Slots.Select(s => s.Field).ToEquatableArray(), default, shape,
        EquatableArray.Of<FormatLayout>(layout), 0)
    {
        IsNumbered = true,
        IsFromSchema = true,
        Role = MessageRole.Part,
    };

    private static EnumModel EnumOf(UnionModel union) => new(
        union.Name, ScalarKind.UInt8, union.Cases.Select(c => new EnumMember(c.Name, c.Value.ToString(CultureInfo.InvariantCulture))).ToEquatableArray());
}
