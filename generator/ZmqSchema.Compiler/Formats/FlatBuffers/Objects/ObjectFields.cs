using ZmqSchema.Compiler.Fbs.Lexing;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Model.Fbs;

namespace ZmqSchema.Compiler.Formats.FlatBuffers.Objects;

/// <summary>The properties of object classes as fields of messages: called in C# as flatc calls them, and on the wire as the schema does.</summary>
internal static class ObjectFields
{
    /// <summary>A field of a table. What is absent is as <c>UnPack</c> has it: null, but for vectors, which are empty, and unions, which hold nothing.</summary>
    public static FieldModel Of(TableModel table, TableFieldModel field)
    {
        var type = TypeOf(field.Type);
        return new(field.Id + 1, FlatcNames.Property(table.Name.Name, field.Name), field.Name, IsOptional(field) ? new FieldType.Optional(type) : type, 0, -1)
        {
            IsNullable = IsOptional(field) || (field.Type is FbsType.Text or FbsType.Table or FbsType.Struct or FbsType.Message && !field.IsRequired),
            Default = field.Default is FieldDefault.Absent or FieldDefault.EmptyVector ? null : field.Default,
        };
    }

    /// <summary>Whether the object has a <c>T?</c>, which is null when absent: an optional scalar, or a message of C# that is a value.</summary>
    public static bool IsOptional(TableFieldModel field) => field.IsOptional || field.Type is FbsType.Message { IsValueType: true };

    /// <summary>
    /// What <c>force_align</c> asks of a vector, or 1. flatc reads a schema with an impossible one, refuses to write by it, and ignores it in the code that
    /// it gives C#; here it is ignored.
    /// </summary>
    public static int ForcedAlignment(TableFieldModel field) =>
        field.Type is FbsType.Vector && field.Attributes.FirstOrDefault(a => a.Name == "force_align")?.Value is { } written
            && Integers.Parse(written) is { IsPowerOfTwo: true } power && power > 0 && power <= RecordLinker.MaxAlignment
            ? (int)power : 1;

    /// <summary>A field of a struct, which is never absent.</summary>
    public static FieldModel Of(StructModel model, StructFieldModel field, int number) => new(
        number, FlatcNames.Property(model.Name.Name, field.Name), field.Name, TypeOf(field.Type), field.Type is FbsType.FixedArray array ? array.Length : 0, -1);

    /// <summary>What objects hold for a type of the schema.</summary>
    public static FieldType TypeOf(FbsType type) => type.Match<FieldType>(
        scalar: s => new FieldType.Scalar(s.Kind),
        enumeration: e => new FieldType.Enumeration(e.Enum),
        text: _ => new FieldType.Text(),
        table: t => new FieldType.Nested(FlatcNames.ObjectClass(t.Name)),
        @struct: s => new FieldType.Nested(FlatcNames.ObjectClass(s.Name)),
        message: m => m.IsUnion ? new FieldType.Union(m.Name) : new FieldType.Nested(m.Name),
        union: u => new FieldType.Union(FlatcNames.UnionClass(u.Of.Name)) { MayHoldNothing = true },
        unionType: _ => new FieldType.Scalar(ScalarKind.UInt8),
        vector: v => new FieldType.Vector(TypeOf(v.Element), SequenceKind.List) { AreBytes = v.Element is FbsType.Scalar { Kind: ScalarKind.UInt8 } },
        fixedArray: a => new FieldType.Vector(TypeOf(a.Element), SequenceKind.Array));
}
