using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>Fields as a <c>.proto</c> has them: label, type, name and number.</summary>
internal sealed class ProtoFields(ProtoNames names, SchemaClosure closure)
{
    private const int MostNumber = 536_870_911;

    /// <summary>What of a field's name has to differ: protoc makes a name for JSON of it, without underscores.</summary>
    public static string Fold(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The fields of a message by their lines.</summary>
    public IEnumerable<(FieldDefinition Field, string Line)> Of(MessageDefinition message)
    {
        var scope = new NameScope(Fold);
        foreach (var field in message.Fields)
            yield return (field, Line(message, field, scope.Take(Identifiers.Ascii(field.Name))));
    }

    /// <summary>A field of a union's oneof.</summary>
    public string Of(UnionDefinition union, CaseDefinition @case)
    {
        var type = ValueType(@case.Type, IntegerEncoding.Varint, why => SchemaRefusal.Of(union, $"has the case {@case.Name}, which {why}"));
        return $"{type} {names.Of(@case)} = {SchemaWriter.Spelled(@case.Number)};";
    }

    private string Line(MessageDefinition message, FieldDefinition field, string name)
    {
        if (field.Number is >= 19_000 and <= 19_999 or > MostNumber)
            throw SchemaRefusal.Of(message, field, $"has number {SchemaWriter.Spelled(field.Number)}; Protocol Buffers has numbers to 536870911 and keeps 19000 to 19999 for itself: give it another");

        var type = field.Type is SchemaType.Optional optional ? optional.Value : field.Type;
        var words = type switch
        {
            SchemaType.Dictionary map => $"map<{KeyType(map.Key, field.Encoding, Refuse)}, {MapValueType(map.Value, field.Encoding, Refuse)}>",
            SchemaType.Sequence { AreBytes: false } sequence => $"repeated {ElementType(sequence.Element, field.Encoding, Refuse)}",
            SchemaType.Simple { Kind: var kind } when kind.AreFloats() => "repeated float",
            _ => (HasPresence(field) && !AreMessages(type) ? "optional " : "") + ValueType(type, field.Encoding, Refuse),
        };
        return $"{words} {name} = {SchemaWriter.Spelled(field.Number)};{Remark(type)}";

        NotSupportedException Refuse(string why) => SchemaRefusal.Of(message, field, why);
    }

    private static bool HasPresence(FieldDefinition field) => field.IsNullable || field.Type is SchemaType.Optional || field.Default is not null;

    // Messages are there or not without a word.
    private static bool AreMessages(SchemaType type) =>
        type is SchemaType.Held or SchemaType.Record || (type is SchemaType.Simple { Kind: var kind } && kind.IsTime());

    private string ElementType(SchemaType type, IntegerEncoding encoding, Func<string, Exception> refuse) => type switch
    {
        SchemaType.Sequence { IsInline: true } or SchemaType.Sequence { AreBytes: false } or SchemaType.Dictionary or SchemaType.Optional => throw refuse(Nested(type)),
        SchemaType.Simple { Kind: var kind } when kind.AreFloats() => "float",
        _ => ValueType(type, encoding, refuse),
    };

    private string MapValueType(SchemaType type, IntegerEncoding encoding, Func<string, Exception> refuse) =>
        type is SchemaType.Simple { Kind: var kind } && kind.AreFloats() ? throw refuse(Nested(type)) : ElementType(type, encoding, refuse);

    private static string Nested(SchemaType type) =>
        $"holds {type} within a sequence or dictionary, and what Protocol Buffers repeats cannot be repeated or absent itself; put {type} into a message of its own";

    // Keys are integers, bools and strings; what is none of them stands as the integer or text that it is.
    private static string KeyType(SchemaType key, IntegerEncoding encoding, Func<string, Exception> refuse) => key switch
    {
        SchemaType.Enumeration it => Integer(it.Definition.Underlying, IntegerEncoding.Varint),
        SchemaType.Simple { Kind: ValueKind.Text or ValueKind.Guid or ValueKind.Decimal } => "string",
        SchemaType.Simple { Kind: ValueKind.Boolean } => "bool",
        SchemaType.Simple { Kind: ValueKind.Char } => "uint32",
        SchemaType.Simple { Kind: var kind } when kind.IsInteger() => Integer(kind, encoding),
        _ => throw refuse($"has keys of {key}; Protocol Buffers has integers, bools and strings as keys: use one of those, or a list of messages with the key in them"),
    };

    private string ValueType(SchemaType type, IntegerEncoding encoding, Func<string, Exception> refuse) => type switch
    {
        SchemaType.Enumeration { Definition: var it } => ProtoEnum.IsOne(it) ? names.Mention(closure.Find(it)) : Integer(it.Underlying, IntegerEncoding.Varint),
        SchemaType.Held it => names.Mention(closure.Find(it.Definition)),
        SchemaType.Record it => names[it.Definition],
        SchemaType.Sequence { AreBytes: true } => "bytes",
        SchemaType.Simple { Kind: var kind } => kind switch
        {
            ValueKind.Boolean => "bool",
            ValueKind.Float16 or ValueKind.Float32 => "float",
            ValueKind.Float64 => "double",
            ValueKind.Char => "uint32",
            ValueKind.Text or ValueKind.Decimal => "string",
            ValueKind.Guid => "bytes",
            ValueKind.DateTime or ValueKind.DateTimeOffset => names.MentionGoogle("Timestamp"),
            ValueKind.TimeSpan => names.MentionGoogle("Duration"),
            _ when kind.IsInteger() => Integer(kind, encoding),
            _ => throw refuse($"is {type}, and Protocol Buffers has integers of 64 bits at most; send two of those, a string, or a byte[]"),
        },
        _ => throw refuse(Nested(type)),
    };

    private static string Integer(ValueKind kind, IntegerEncoding encoding)
    {
        var bits = kind is ValueKind.Int64 or ValueKind.UInt64 ? "64" : "32";
        return (encoding, kind.IsSigned()) switch
        {
            (IntegerEncoding.Fixed, true) => "sfixed" + bits,
            (IntegerEncoding.Fixed, false) => "fixed" + bits,
            (IntegerEncoding.ZigZag, true) => "sint" + bits,
            (_, true) => "int" + bits,
            _ => "uint" + bits,
        };
    }

    private static string Remark(SchemaType type) => type switch
    {
        SchemaType.Simple { Kind: ValueKind.Guid } => "  // 16 bytes of a UUID, RFC 9562",
        SchemaType.Simple { Kind: ValueKind.Decimal } => "  // a decimal number",
        SchemaType.Simple { Kind: ValueKind.Char } => "  // a UTF-16 code unit",
        SchemaType.Simple { Kind: var kind } when kind.AreFloats() => $"  // {kind}",
        SchemaType.Enumeration { Definition: var it } when !ProtoEnum.IsOne(it) => $"  // {it.Name}: {EnumWords.Of(it)}",
        _ => "",
    };
}
