using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Protobuf;

/// <summary>A field as Protocol Buffers has it.</summary>
internal sealed class ProtobufField
{
    private readonly FieldModel _field;
    private readonly uint _wireType;

    public ProtobufField(FieldModel field, int index)
    {
        _field = field;
        Index = index;
        Type = field.Type is FieldType.Optional optional ? optional.Value : field.Type;
        _wireType = ProtobufTypes.AreRepeated(Type) ? ProtobufTypes.Length : ProtobufTypes.WireTypeOf(Type, field.Encoding);
        Form = ProtobufForms.OfField(Type, field.Encoding, HasPresence);
    }

    /// <summary>Its place among the fields of the message.</summary>
    public int Index { get; }

    /// <summary>The C# member.</summary>
    public string Name => _field.Name;

    /// <summary>Its type, without the question mark.</summary>
    public FieldType Type { get; }

    /// <summary>The run-time type that knows how to write it.</summary>
    public string Form { get; }

    /// <summary>The run-time type that knows how to read one value of it.</summary>
    public string ValueForm => ProtobufForms.OfValue(Type, _field.Encoding);

    /// <summary>The run-time type that knows how to read all its values together.</summary>
    public string GatheredForm => ProtobufTypes.AreMessages(Type) ? ProtobufForms.OfField(Type, _field.Encoding, hasPresence: true) : Form;

    /// <summary>Whether it is written whatever its value: null is what is left out then. A default of a schema's own is none of proto3's.</summary>
    public bool HasPresence => _field.IsNullable || _field.Type is FieldType.Optional || _field.Default is not null;

    /// <summary>Whether null is to be told from its values before they are written.</summary>
    public bool MayBeNull => _field.IsNullable || _field.Type is FieldType.Optional || (_field.Default is not null && Type is not (FieldType.Scalar or FieldType.Enumeration));

    /// <summary>Whether its C# type is a <c>Nullable</c>.</summary>
    public bool IsOptional => _field.Type is FieldType.Optional;

    /// <summary>Whether it is a fixed buffer, which only a span reaches.</summary>
    public bool IsBuffer => FixedBufferEmitter.IsBuffer(Type);

    /// <summary>Whether its values are read when all of them were seen.</summary>
    public bool IsGathered => ProtobufTypes.AreRepeated(Type) || ProtobufTypes.AreMessages(Type) || IsInPlace;

    /// <summary>Whether it holds its elements itself, which have to be read into it.</summary>
    private bool IsInPlace => Type is FieldType.Vector { Kind: SequenceKind.InlineArray or SequenceKind.FixedBuffer };

    /// <summary>The tag that it is written with.</summary>
    public string Tag => Spelled(_wireType);

    /// <summary>The tags that it is read with: a repeated field of numbers is read unpacked too.</summary>
    public IEnumerable<string> Tags
    {
        get
        {
            yield return Tag;
            var element = Type switch
            {
                FieldType.Vector vector when ProtobufTypes.AreRepeated(vector) => ProtobufTypes.WireTypeOf(vector.Element, _field.Encoding),
                _ => ProtobufTypes.AreRepeated(Type) ? ProtobufTypes.WireTypeOf(Type, _field.Encoding) : _wireType,
            };
            if (element != _wireType)
                yield return Spelled(element);
        }
    }

    private string Spelled(uint wireType) => (((uint)_field.Number << 3) | wireType).ToString(CultureInfo.InvariantCulture);
}
