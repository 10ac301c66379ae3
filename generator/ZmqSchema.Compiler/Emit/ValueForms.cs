using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>
/// How values stand in a format that describes itself, as C# spells it: the run-time half of each has a type of the same name for the same
/// kind of value, and these are put together as the C# types are: <c>ListOf&lt;int, IntegerValue&lt;int>></c>.
/// </summary>
/// <param name="format">The format, whose name its namespace has.</param>
internal class ValueForms(WireFormat format)
{
    private readonly string _room = $"global::ZmqSchema.Formats.{format}.";

    /// <summary>The form of a field's values, null among them where that is one.</summary>
    public string Of(FieldModel field) => field is { IsNullable: true, Type: not FieldType.Optional }
        ? OfNullable(field.Type)
        : Of(field.Type);

    /// <summary>The form of a type's values.</summary>
    public string Of(FieldType type) => type.Match(
        scalar: s => OfScalar(s.Kind),
        enumeration: OfEnumeration,
        text: _ => $"{_room}TextValue",
        wellKnown: OfWellKnown,
        vector: OfVector,
        map: m => $"{_room}DictionaryOf<{CSharpTypes.Of(m.Key)}, {CSharpTypes.Of(m.Value)}, {Of(m.Key)}, {Of(m.Value)}>",
        optional: o => o.IsReference ? OfNullable(o.Value) : $"{_room}OptionalOf<{CSharpTypes.Of(o.Value)}, {Of(o.Value)}>",
        nested: n => OfMessage(n.Name.InCode, n.Name.InCode),
        union: OfUnion);

    /// <summary>The form of a union's case, whose codec stands within the union.</summary>
    public string OfCase(CaseModel @case) =>
        @case.Record is null ? Of(@case.Type) : OfMessage(@case.Record.Name.InCode, CodecOf(@case));

    /// <summary>The codec of a union's case: a type within the union.</summary>
    public string CodecOf(CaseModel @case) => $"{@case.Name}{format}";

    /// <summary>The form of a fixed buffer's elements, which have a number and nothing that holds them.</summary>
    public string OfBuffer(FieldType.Vector buffer) => $"{_room}BufferOf<{CSharpTypes.Of(buffer.Element)}, {Of(buffer.Element)}>";

    /// <summary>The form of an enum's values.</summary>
    protected virtual string OfEnumeration(FieldType.Enumeration type) => $"{_room}EnumValue<{type.Enum.Name.InCode}, {type.Enum.Underlying.InCode()}>";

    /// <summary>The form of a union's values; of one that may hold nothing, that is a value as well.</summary>
    protected virtual string OfUnion(FieldType.Union type) => $"{_room}{(type.MayHoldNothing ? "HolderOf" : "UnionOf")}<{type.Name.InCode}>";

    private string OfMessage(string message, string codec) => $"{_room}MessageOf<{message}, {codec}>";

    private string OfNullable(FieldType type) => $"{_room}NullableOf<{CSharpTypes.Of(type)}, {Of(type)}>";

    private string OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => $"{_room}BooleanValue",
        ScalarKind.Float16 => $"{_room}HalfValue",
        ScalarKind.Float32 => $"{_room}SingleValue",
        ScalarKind.Float64 => $"{_room}DoubleValue",
        ScalarKind.Char => $"{_room}CharValue",
        _ => $"{_room}IntegerValue<{kind.InCode()}>",
    };

    private string OfWellKnown(FieldType.WellKnown type) =>
        type.Kind.FloatCount() > 0 ? $"{_room}FloatsValue<{type.Kind.InCode()}>" : $"{_room}{type.Kind}Value";

    /// <summary>The form of a sequence's values.</summary>
    protected virtual string OfVector(FieldType.Vector vector) => vector switch
    {
        { Kind: SequenceKind.Array, Element: FieldType.Scalar { Kind: ScalarKind.UInt8 } } => $"{_room}BytesValue",
        { Kind: SequenceKind.Memory, Element: FieldType.Scalar { Kind: ScalarKind.UInt8 } } => $"{_room}MemoryBytesValue",
        { AreBytes: true } => $"{_room}ListBytesValue",
        _ => OfElements(vector),
    };

    /// <summary>The form of a sequence as the elements that it is of, whether they are bytes or not.</summary>
    protected string OfElements(FieldType.Vector vector) => vector.Kind is SequenceKind.InlineArray
        ? $"{_room}InlineArrayOf<{vector.Holder}, {CSharpTypes.Of(vector.Element)}, {Of(vector.Element)}>"
        : $"{_room}{vector.Kind}Of<{CSharpTypes.Of(vector.Element)}, {Of(vector.Element)}>";
}
