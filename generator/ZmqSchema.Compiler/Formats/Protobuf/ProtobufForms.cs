using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>How values and fields stand in Protocol Buffers, as C# spells it: types of the run-time half, put together as the C# types are.</summary>
internal static class ProtobufForms
{
    private const string Room = ProtobufEmitter.Room;

    /// <summary>The forms that are the same in every format that describes itself.</summary>
    public static ValueForms Common { get; } = new Forms();

    /// <summary>The form of a field: its values with their tags.</summary>
    public static string OfField(FieldType type, IntegerEncoding encoding, bool hasPresence) => type switch
    {
        FieldType.Map map => $"{Room}DictionaryOf<{Of(map.Key)}, {Of(map.Value)}, {OfKey(map.Key, encoding)}, {OfValue(map.Value, encoding)}>",
        FieldType.Vector { Kind: SequenceKind.FixedBuffer } buffer => $"{Room}BufferOf<{Of(buffer.Element)}, {OfValue(buffer.Element, encoding)}>",
        FieldType.Vector { Kind: SequenceKind.InlineArray } inline => $"{Room}InlineArrayOf<{inline.Holder}, {Of(inline.Element)}, {OfValue(inline.Element, encoding)}>",
        FieldType.Vector vector when !ProtobufTypes.AreBytes(vector) => $"{Room}{vector.Kind}Of<{Of(vector.Element)}, {OfValue(vector.Element, encoding)}>",
        FieldType.WellKnown wellKnown when wellKnown.Kind.FloatCount() > 0 => $"{Room}FloatsOf<{Of(type)}>",
        _ => $"{Room}{(hasPresence ? "Explicit" : "Implicit")}<{Of(type)}, {OfValue(type, encoding)}>",
    };

    /// <summary>The form of one value.</summary>
    public static string OfValue(FieldType type, IntegerEncoding encoding) => type switch
    {
        FieldType.Scalar { Kind: var kind } when kind.IsInteger() && encoding is IntegerEncoding.Fixed => $"{Room}FixedValue<{kind.InCode()}>",
        FieldType.Scalar { Kind: var kind } when ProtobufTypes.IsSigned(kind) && encoding is IntegerEncoding.ZigZag => $"{Room}ZigZagValue<{kind.InCode()}>",
        _ => Common.Of(type),
    };

    /// <summary>The form of a union's case.</summary>
    public static string OfCase(CaseModel @case) => $"{Room}Explicit<{Of(@case.Type)}, {Common.OfCase(@case)}>";

    /// <summary>The codec of a union's case: a type within the union.</summary>
    public static string CodecOf(CaseModel @case) => Common.CodecOf(@case);

    // Keys are integers or strings there, and nothing else.
    private static string OfKey(FieldType key, IntegerEncoding encoding) =>
        key is FieldType.WellKnown { Kind: WellKnownKind.Guid } ? $"{Room}GuidTextValue" : OfValue(key, encoding);

    private static string Of(FieldType type) => CSharpTypes.Of(type);

    // A message without a case is a value there in any case.
    private sealed class Forms() : ValueForms(WireFormat.Protobuf)
    {
        protected override string OfUnion(FieldType.Union type) => $"{Room}UnionOf<{type.Name.InCode}>";
    }
}
