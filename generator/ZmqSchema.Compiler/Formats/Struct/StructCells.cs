using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Which cell a type has in a Struct body: the Struct column of the design's type table.</summary>
internal sealed class StructCells(Func<TypeName, StructLayout?> layoutOf)
{
    /// <summary>The cell of a field, or null when it has none: what the rules speak of.</summary>
    public StructCell? Of(FieldModel field) => Of(field.Type, field.Length);

    private StructCell? Of(FieldType type, int length) => type.Match(
        scalar: s => OfScalar(s.Kind),
        enumeration: OfEnum,
        text: _ => length > StructFormat.GreatestBody ? new StructCell.Refused(StructFault.Size) : length > 0 ? new StructCell.Text(length) : null,
        wellKnown: OfWellKnown,
        vector: v => length > 0 ? OfVector(v, length) : null,
        map: _ => null,
        optional: _ => null,
        nested: n => layoutOf(n.Name) is { } layout ? new StructCell.Nested(n.Name, layout) : null,
        union: _ => null);

    private static StructCell OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => new StructCell.Boolean(),
        _ => new StructCell.Value(kind.Size(), kind.Size(), Code(kind), true, kind.ToString()),
    };

    private static StructCell OfEnum(FieldType.Enumeration type) => (StructCell.Value)OfScalar(type.Enum.Underlying) with
    {
        TypeInCode = type.Enum.Name.InCode,
        WrittenAs = type.Enum.Underlying.InCode(),
    };

    private static StructCell.Value? OfWellKnown(FieldType.WellKnown type) => type.Kind switch
    {
        WellKnownKind.Decimal => null,
        WellKnownKind.Guid => new StructCell.Value(16, 4, "16s", false, "Guid"),
        var kind when kind.FloatCount() is > 0 and var count => new StructCell.Value(count * 4, 4, $"{count}f", true, kind.ToString()),
        var kind => new StructCell.Value(8, 8, "q", false, kind.ToString(), MayRefuse: true),
    };

    private StructCell? OfVector(FieldType.Vector type, int length) => Of(type.Element, type.Element is FieldType.Vector inner ? inner.Length : 0) switch
    {
        null => null,
        StructCell.Refused refused => refused,
        var element when (long)element.Size * length > StructFormat.GreatestBody => new StructCell.Refused(StructFault.Size),
        var element when PythonFormats.RepeatedLength(element.PythonFormat, length) > StructFormat.LongestPythonFormat => new StructCell.Refused(StructFault.Pieces),
        var element => new StructCell.Sequence(
            element, Placement.Packed(element.Alignment, type.HolderPack), CSharpTypes.Of(type.Element), type.Kind, length, type.Holder, SwapSize(type.Element)),
    };

    /// <summary>Bytes of the numbers that an element is made of, when a run of elements can be copied and then swapped in one go.</summary>
    private static int SwapSize(FieldType element) => element switch
    {
        FieldType.Scalar scalar => scalar.Kind.Size(),
        FieldType.Enumeration enumeration => enumeration.Enum.Underlying.Size(),
        FieldType.WellKnown wellKnown when wellKnown.Kind.FloatCount() > 0 => 4,
        FieldType.Vector { Kind: SequenceKind.InlineArray } vector => SwapSize(vector.Element),
        _ => 0,
    };

    private static string Code(ScalarKind kind) => kind switch
    {
        ScalarKind.Int8 => "b",
        ScalarKind.UInt8 => "B",
        ScalarKind.Int16 => "h",
        ScalarKind.UInt16 or ScalarKind.Char => "H",
        ScalarKind.Int32 => "i",
        ScalarKind.UInt32 => "I",
        ScalarKind.Int64 => "q",
        ScalarKind.UInt64 => "Q",
        ScalarKind.Float16 => "e",
        ScalarKind.Float32 => "f",
        ScalarKind.Float64 => "d",
        _ => "16s",
    };
}
