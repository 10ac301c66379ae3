using ZmqSchema.Schemas;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Types as a <c>.fbs</c> spells them.</summary>
internal sealed class FbsTypes(FbsNames names, SchemaClosure closure)
{
    /// <summary>Where the structs of .NET's types stand.</summary>
    public const string WellKnown = "ZmqSchema.WellKnown";

    /// <summary>A field of a table; a dictionary is the vector of its entries.</summary>
    /// <param name="type">What it holds.</param>
    /// <param name="entry">The table of a dictionary's entries.</param>
    /// <param name="refuse">Makes the exception of what cannot be said.</param>
    public string InTable(SchemaType type, string? entry, Func<string, Exception> refuse) => type switch
    {
        SchemaType.Optional { Value: SchemaType.Sequence { IsInline: true } } => throw refuse("is an optional inline array, which FlatBuffers cannot hold; send it without the question mark"),
        SchemaType.Optional it => InTable(it.Value, entry, refuse),
        SchemaType.Sequence { IsBuffer: true } => throw refuse("is a fixed buffer, which FlatBuffers cannot hold; declare it as an inline array"),
        SchemaType.Sequence { Element: SchemaType.Sequence or SchemaType.Dictionary or SchemaType.Optional } =>
            throw refuse($"is {type}, and a vector of FlatBuffers holds no vectors and nothing that may be absent; declare a message that holds the inner one, and send a sequence of those"),
        SchemaType.Sequence it => $"[{Single(it.Element, refuse)}]",
        SchemaType.Dictionary => $"[{entry}]",
        _ => Single(type, refuse),
    };

    /// <summary>A field of a struct.</summary>
    public string InStruct(SchemaType type, int length, Func<string, Exception> refuse) => type switch
    {
        SchemaType.Sequence it => $"[{Single(it.Element, refuse)}:{SchemaWriter.Spelled(length)}]",
        _ => Single(type, refuse),
    };

    /// <summary>Whether its default could be written: a number, a bool or an enum.</summary>
    public static bool IsScalar(SchemaType type) => type is SchemaType.Enumeration or SchemaType.Simple
    {
        Kind: not (ValueKind.Text or ValueKind.Decimal or ValueKind.Guid or >= ValueKind.Vector2),
    };

    private string Single(SchemaType type, Func<string, Exception> refuse) => type switch
    {
        SchemaType.Enumeration it => names[closure.Find(it.Definition)],
        SchemaType.Held it => names[closure.Find(it.Definition)],
        SchemaType.Record it => names[it.Definition],
        SchemaType.Simple { Kind: var kind } when Number(kind) is { } number => number,
        SchemaType.Simple { Kind: ValueKind.Text or ValueKind.Decimal } => "string",
        SchemaType.Simple { Kind: var kind } when kind is ValueKind.Guid || kind.AreFloats() => $"{WellKnown}.{kind}",
        _ => throw refuse($"is {type}, which FlatBuffers cannot hold; send the two halves of an integer of 128 bits, or its bytes"),
    };

    /// <summary>A number's word, or null.</summary>
    public static string? Number(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "bool",
        ValueKind.Int8 => "byte",
        ValueKind.UInt8 => "ubyte",
        ValueKind.Int16 => "short",
        ValueKind.UInt16 or ValueKind.Char => "ushort",
        ValueKind.Int32 => "int",
        ValueKind.UInt32 => "uint",
        ValueKind.Int64 or ValueKind.DateTime or ValueKind.DateTimeOffset or ValueKind.TimeSpan => "long",
        ValueKind.UInt64 => "ulong",
        ValueKind.Float16 or ValueKind.Float32 => "float",
        ValueKind.Float64 => "double",
        _ => null,
    };
}
