using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Types as a <c>.capnp</c> spells them.</summary>
internal sealed class CapnpTypes(CapnpNames names, SchemaClosure closure)
{
    /// <summary>The type of a field: absent can be what stands behind a pointer.</summary>
    public string OfField(SchemaType type, Func<SchemaType.Dictionary, string> entry, Func<string, Exception> refuse) => type switch
    {
        SchemaType.Optional { Value: SchemaType.Enumeration } or SchemaType.Optional { Value: SchemaType.Simple { Kind: <= ValueKind.Char or ValueKind.DateTime or ValueKind.DateTimeOffset or ValueKind.TimeSpan } } =>
            throw refuse($"is {type}, and a number is never absent in Cap'n Proto; add a bool that says whether it is there, or make it a message that may be absent"),
        SchemaType.Optional it => Of(it.Value, entry, refuse),
        _ => Of(type, entry, refuse),
    };

    /// <summary>The type of an entry's key.</summary>
    public string OfKey(SchemaType key, Func<string, Exception> refuse) => key switch
    {
        SchemaType.Enumeration => Of(key, _ => "", refuse),
        SchemaType.Simple { Kind: var kind } when !kind.AreFloats() => Of(key, _ => "", refuse),
        _ => throw refuse($"has keys of {key}, which two peers need not take for equal alike; make them strings, numbers, enums, Guids or times, or send a list of pairs"),
    };

    /// <summary>The type of an element, an entry's value or a case.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="entry">Gives the struct of a dictionary's entries its name.</param>
    /// <param name="refuse">Makes the exception of what cannot be said.</param>
    public string Of(SchemaType type, Func<SchemaType.Dictionary, string> entry, Func<string, Exception> refuse) => type switch
    {
        SchemaType.Enumeration { Definition: var it } => CapnpEnum.IsOne(it) ? names.Mention(closure.Find(it)) : OfNumber(it.Underlying)!,
        SchemaType.Held it => names.Mention(closure.Find(it.Definition)),
        SchemaType.Record it => names[it.Definition],
        SchemaType.Sequence { AreBytes: true } => "Data",
        SchemaType.Sequence it => $"List({Of(it.Element, entry, refuse)})",
        SchemaType.Dictionary it => $"List({entry(it)})",
        SchemaType.Simple { Kind: ValueKind.Text or ValueKind.Decimal } => "Text",
        SchemaType.Simple { Kind: ValueKind.Guid } => "Data",
        SchemaType.Simple { Kind: var kind } when kind.AreFloats() => "List(Float32)",
        SchemaType.Simple { Kind: var kind } when OfNumber(kind) is { } number => number,
        SchemaType.Optional => throw refuse($"holds {type} within a sequence or dictionary, where Cap'n Proto has nothing that is absent; put it into a message of its own"),
        _ => throw refuse($"is {type}, and Cap'n Proto has integers of 64 bits at most; send two of those, a string, or a byte[]"),
    };

    /// <summary>What is to be said of a type beside its name.</summary>
    public static string? Remark(SchemaType type) => type switch
    {
        SchemaType.Simple { Kind: ValueKind.DateTime or ValueKind.DateTimeOffset } => "nanoseconds since 1970, UTC",
        SchemaType.Simple { Kind: ValueKind.TimeSpan } => "nanoseconds",
        SchemaType.Simple { Kind: ValueKind.Decimal } => "a decimal number",
        SchemaType.Simple { Kind: ValueKind.Guid } => "16 bytes of a UUID, RFC 9562",
        SchemaType.Simple { Kind: ValueKind.Char } => "a UTF-16 code unit",
        SchemaType.Simple { Kind: var kind } when kind.AreFloats() => kind.ToString(),
        SchemaType.Enumeration { Definition: var it } when !CapnpEnum.IsOne(it) => $"{it.Name}: {EnumWords.Of(it)}",
        SchemaType.Sequence it => Remark(it.Element),
        SchemaType.Optional it => Remark(it.Value),
        _ => null,
    };

    private static string? OfNumber(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "Bool",
        ValueKind.Int8 => "Int8",
        ValueKind.UInt8 => "UInt8",
        ValueKind.Int16 => "Int16",
        ValueKind.UInt16 or ValueKind.Char => "UInt16",
        ValueKind.Int32 => "Int32",
        ValueKind.UInt32 => "UInt32",
        ValueKind.Int64 or ValueKind.DateTime or ValueKind.DateTimeOffset or ValueKind.TimeSpan => "Int64",
        ValueKind.UInt64 => "UInt64",
        ValueKind.Float16 or ValueKind.Float32 => "Float32",
        ValueKind.Float64 => "Float64",
        _ => null,
    };
}
