using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs.Rules;

/// <summary>What can be wrong with fields, their types, ids and attributes: ZMQ250 to ZMQ271.</summary>
public static class FieldRules
{
    public static Rule FieldNamesAreUnique { get; } = new("ZMQ250", Severity.Error,
        "Two fields have the same name",
        "'{0}' is declared already; rename one of the two");

    public static Rule FieldsAreNotNamedLikeTypes { get; } = new("ZMQ251", Severity.Error,
        "A field has the name of a type",
        "'{0}' has the name of a table or struct; rename it");

    public static Rule GeneratedNamesAreFree { get; } = new("ZMQ252", Severity.Error,
        "A field has a name that is generated",
        "'{0}' has the name that is generated for the field '{1}'; rename it");

    public static Rule StructFieldsAreFixed { get; } = new("ZMQ253", Severity.Error,
        "A struct holds something of no fixed size",
        "'{0}' is in a struct, which holds scalars, enums, structs and fixed arrays of these only; make the struct a table");

    public static Rule StructsAreDeclaredBeforeUse { get; } = new("ZMQ254", Severity.Error,
        "A struct holds itself, or one that is declared below it",
        "'{0}' is of type '{1}', which is not complete here; declare that struct above this one, and let none hold itself");

    public static Rule ArraysAreInStructs { get; } = new("ZMQ255", Severity.Error,
        "A fixed array stands outside a struct",
        "'{0}' is a fixed array, which only structs have; write a vector, or wrap it in a struct");

    public static Rule StructFieldsAreNotDeprecated { get; } = new("ZMQ256", Severity.Error,
        "A field of a struct is deprecated",
        "'{0}' is in a struct, whose fields cannot be deprecated: their bytes stay");

    public static Rule RequiredFieldsCanBeAbsent { get; } = new("ZMQ257", Severity.Error,
        "A field is required that cannot be",
        "'{0}' cannot be required: only strings, vectors, tables, structs and unions in tables can");

    public static Rule TypesHaveOneKey { get; } = new("ZMQ258", Severity.Error,
        "A type has two keys",
        "'{0}' is a second key; leave one");

    public static Rule KeysCanBeCompared { get; } = new("ZMQ259", Severity.Error,
        "A key cannot be compared",
        "'{0}' cannot be a key: only scalars, enums, strings, structs and fixed arrays of scalars can");

    public static Rule KeysAreNotOptional { get; } = new("ZMQ260", Severity.Error,
        "A key is optional",
        "'{0}' cannot be a key and null; give it another default");

    public static Rule AllFieldsHaveIds { get; } = new("ZMQ261", Severity.Error,
        "Some fields have ids and some do not",
        "'{0}' has no id, and others of the table do; give ids to all fields or to none");

    public static Rule IdsAreNumbers { get; } = new("ZMQ262", Severity.Error,
        "An id is no number",
        "'{0}' has the id {1}; write a number from 0 to 65535");

    public static Rule IdsAreContiguous { get; } = new("ZMQ263", Severity.Error,
        "Ids leave a gap or repeat",
        "'{0}' has the id {1}, and id {2} is missing or set twice; number the fields from 0 without gaps");

    public static Rule UnionsTakeTwoIds { get; } = new("ZMQ264", Severity.Error,
        "The id of a union leaves no room for its type",
        "'{0}' has the id {1}; a union takes two, and its id is the second one: write 1 or more");

    public static Rule HashedFieldsAreIntegers { get; } = new("ZMQ265", Severity.Error,
        "A hashed field is no integer",
        "'{0}' cannot be hashed: only short, ushort, int, uint, long and ulong can");

    public static Rule HashesAreKnown { get; } = new("ZMQ266", Severity.Error,
        "A hash is not known",
        "'{0}' has the hash '{1}'; write {2}");

    public static Rule NestedBuffersAreBytes { get; } = new("ZMQ267", Severity.Error,
        "A nested buffer is no vector of bytes",
        "'{0}' has {1}, which only a field of type [ubyte] can have");

    public static Rule NestedBuffersNameATable { get; } = new("ZMQ268", Severity.Error,
        "A nested buffer does not name its table",
        "'{0}' must say of which table the nested buffer is; write nested_flatbuffer: \"Name\"");

    public static Rule AttributesAreInPlace { get; } = new("ZMQ269", Severity.Error,
        "An attribute is at the wrong place",
        "'{0}' has the attribute {1}, which {2}");

    public static Rule OffsetsHave32Bits { get; } = new("ZMQ270", Severity.Error,
        "A field has 64-bit offsets",
        "'{0}' has {1}; buffers of more than 2 GB are for C++ alone");

    public static Rule MembersHaveNamesOfTheirOwn { get; } = new("ZMQ271", Severity.Error,
        "Two fields get the same name in C#",
        "'{0}' gives C# the name {1}, which {2} has already; rename it");
}
