using System.Globalization;
using ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>The classes of the object API as messages: tables by themselves, structs and unions as pieces of them. Their layout is the schema's.</summary>
internal sealed class ObjectMessages
{
    private readonly SchemaViews _views;
    private readonly ObjectCells _cells;
    private readonly ObjectShapes _shapes;
    private readonly ObjectDocumentation _documentation;

    private ObjectMessages(FbsFileModel[] files)
    {
        _views = new(files);
        _cells = new(_views);
        _shapes = new(files, _cells);
        _documentation = new(files);
    }

    /// <summary>The messages of each sound file; what is unsound gets no code.</summary>
    public static SchemaMessages Of(FbsSchema schema)
    {
        var sound = schema.Sound.ToArray();
        var messages = new ObjectMessages(sound);
        return new(
            sound.Where(f => f.Assembly is null).Select(f => new FileMessages(f.Path, messages.Messages(f).ToEquatableArray())).ToEquatableArray(),
            sound.SelectMany(f => f.Enums.Select(e => e.Enum).Concat(f.Unions.Select(EnumOf))).ToEquatableArray())
        {
            AreSound = schema.Files.All(f => f.IsSound || f.Assembly is not null),
            Foreign = sound.Where(f => f.Assembly is not null).SelectMany(messages.Messages).GroupBy(m => m.Name).Select(same => same.First()).ToEquatableArray(),
            Hidden = sound.Where(f => f.HidesPrivateTypes).SelectMany(f => Names(f, isPrivate: true))
                .Except(sound.Where(f => f.Assembly is null).SelectMany(f => Names(f, isPrivate: false))).ToEquatableArray(),
        };
    }

    // What messages mention: the private ones, or all.
    private static IEnumerable<TypeName> Names(FbsFileModel file, bool isPrivate) =>
    [
        .. file.Tables.Where(t => !isPrivate || Trimming.IsPrivate(t.Attributes)).Select(t => FlatcNames.ObjectClass(t.Name)),
        .. file.Structs.Where(s => !isPrivate || Trimming.IsPrivate(s.Attributes)).Select(s => FlatcNames.ObjectClass(s.Name)),
        .. file.Unions.Where(u => !isPrivate || Trimming.IsPrivate(u.Attributes)).SelectMany(u => new[] { u.Name, FlatcNames.UnionClass(u.Name) }),
        .. file.Enums.Where(e => !isPrivate || Trimming.IsPrivate(e.Attributes)).Select(e => e.Enum.Name),
    ];

    private IEnumerable<MessageModel> Messages(FbsFileModel file) =>
        file.Tables.Select(t => Table(t, file) with { Documentation = _documentation.Of(t) })
            .Concat(file.Structs.Select(s => Struct(s) with { Documentation = _documentation.Of(s) }))
            .Concat(file.Unions.Select(u => Union(u) with { Documentation = ObjectDocumentation.Of(u) }));

    private MessageModel Table(TableModel table, FbsFileModel file)
    {
        var slots = table.Fields.Where(f => !f.IsDeprecated && !f.IsUnionType)
            .Select(f => new FlatSlot(ObjectFields.Of(table, f), f.Id, _cells.Of(f.Type), ObjectFields.IsOptional(f), f.IsRequired) { Nested = _shapes.NestedIn(table, f), ForcedAlignment = ObjectFields.ForcedAlignment(f) })
            .ToEquatableArray();
        var layout = new FlatBuffersLayout(slots, null, default, table.IsRoot ? file.FileIdentifier : null, FlatUnionForm.None)
        {
            Key = table.Key >= 0 && LookupEmitter.CanCompare(table.Fields[table.Key].Type) ? slots.FirstOrDefault(s => s.Id == table.Fields[table.Key].Id) : null,
        };
        return Message(FlatcNames.ObjectClass(table.Name), table.Name, layout, _shapes.Of(table)) with
        {
            Role = MessageRole.Message,
            KeyNumber = table.Key < 0 ? 0 : table.Fields[table.Key].Id + 1,
            Topic = MessageAttributes.Topic(table),
            Formats = MessageAttributes.Formats(table),
            DeprecatedFields = table.Fields.Where(f => f.IsDeprecated && !f.IsUnionType).Select(f => ObjectFields.Of(table, f)).ToEquatableArray(),
        };
    }

    private MessageModel Struct(StructModel model)
    {
        var slots = model.Fields
            .Select((f, index) => new FlatSlot(ObjectFields.Of(model, f, index + 1), f.Offset, _cells.InStruct(f.Type), false, false, f.Type is FbsType.FixedArray array ? array.Length : 1))
            .ToEquatableArray();
        return Message(
            FlatcNames.ObjectClass(model.Name), model.Name, new(slots, new(model.Size, model.Alignment), default, null, FlatUnionForm.None), _shapes.Of(model)) with
        {
            KeyNumber = model.Key + 1,
        };
    }

    private MessageModel Union(UnionModel union)
    {
        var cases = union.Cases.Where(c => c.Type is not null)
            .Select(c => new FlatCase(new(c.Value, c.Name, c.Name, ObjectFields.TypeOf(c.Type!), null), NameAlone(_cells.Of(c.Type!))))
            .ToEquatableArray();
        return Message(FlatcNames.UnionClass(union.Name), union.Name, new(default, null, cases, null, FlatUnionForm.TypeAndValue), _shapes.Of(union)) with
        {
            Cases = cases.Select(c => c.Case).ToEquatableArray(),
        };
    }

    // A struct's own codec knows how large it is, so that its union sleeps when it grows.
    private static FlatCell NameAlone(FlatCell cell) => cell is FlatCell.Struct it ? it with { Size = 0, Alignment = 1 } : cell;

    private MessageModel Message(TypeName name, TypeName declared, FlatBuffersLayout layout, TypeShape shape) => new(
        name, MessageLinker.FileName(name), declared.FullName, null, default, false, layout.Slots.Select(s => s.Field).ToEquatableArray(), default,
        shape with { TakenViews = _views.TakenBeside(name, shape.IsUnion).ToEquatableArray() }, EquatableArray.Of<FormatLayout>(layout with { ViewName = _views.Other(name) }), 0)
    {
        IsNumbered = true,
        IsFromSchema = true,
        Role = MessageRole.Part,
    };

    private static EnumModel EnumOf(UnionModel union) => new(
        union.Name, ScalarKind.UInt8, union.Cases.Select(c => new EnumMember(c.Name, c.Value.ToString(CultureInfo.InvariantCulture))).ToEquatableArray());
}
