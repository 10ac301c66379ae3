namespace ZmqSchema.Compiler.Model;

/// <summary>One message, linked and checked: all that a wire format needs to write its code.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="FileName">How its emitted files begin, unique ignoring case.</param>
/// <param name="SchemaName">The name in schemas and errors.</param>
/// <param name="Topic">The topic frame, or null.</param>
/// <param name="Formats">The wire formats, the default one first.</param>
/// <param name="IsBigEndian">The byte order of the Struct format.</param>
/// <param name="Fields">The body's fields in number order.</param>
/// <param name="Payloads">The frames behind the body.</param>
/// <param name="Shape">The C# side.</param>
/// <param name="Layouts">Where the fields stand, for each format that has a layout and could be laid out.</param>
/// <param name="Fingerprint">64 bits over the schema, nested messages included.</param>
public sealed record MessageModel(
    TypeName Name, string FileName, string SchemaName, string? Topic, EquatableArray<WireFormat> Formats, bool IsBigEndian, EquatableArray<FieldModel> Fields,
    EquatableArray<PayloadModel> Payloads, TypeShape Shape, EquatableArray<FormatLayout> Layouts, ulong Fingerprint)
{
    /// <summary>The formats whose codec is emitted: those it lists, and those of messages that hold it.</summary>
    public EquatableArray<WireFormat> Codecs { get; init; }

    /// <summary>Of a message of another assembly: the formats whose codec is needed here and was not emitted there.</summary>
    public EquatableArray<WireFormat> MissingCodecs { get; init; }

    /// <summary>Whether the numbers of its fields were written; else they count the fields in the order of declaration.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Fields of a schema's table that are deprecated: no member of C#, and numbers that are theirs.</summary>
    public EquatableArray<FieldModel> DeprecatedFields { get; init; }

    /// <summary>The cases of a union; empty for everything else.</summary>
    public EquatableArray<CaseModel> Cases { get; init; }

    /// <summary>The union that this is a case of, or null. Its code stands within the union's.</summary>
    public TypeName? CaseOf { get; init; }

    /// <summary>What kind of part it plays: a message of its own, or a piece of others.</summary>
    public MessageRole Role { get; init; }

    /// <summary>Whether it stands in MessagePack as an array, by number, rather than as a map, by name.</summary>
    public bool IsMessagePackArray { get; init; }

    /// <summary>Whether a schema file declares it: its C# type is emitted then, and its layout given.</summary>
    public bool IsFromSchema { get; init; }

    /// <summary>Of a schema's table or struct: the number of the field that its vectors are sorted by, or 0.</summary>
    public int KeyNumber { get; init; }

    /// <summary>Numbers of fields that are gone.</summary>
    public EquatableArray<int> Reserved { get; init; }

    /// <summary>What doc comments say.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>Whether the message lists <paramref name="format"/>.</summary>
    public bool Has(WireFormat format) => Formats.Contains(format);

    /// <summary>What findings call a member of this message: <c>Market.Tick.Symbol</c>.</summary>
    public string Subject(string member) => $"{Name.FullName}.{member}";

    /// <summary>Whether that is what findings call a member that is not in this message: what is wrong with it kept it out.</summary>
    public bool HasLost(string subject) =>
        subject.StartsWith(Name.FullName + ".", StringComparison.Ordinal)
        && !Fields.Any(f => Subject(f.Name) == subject) && !Payloads.Any(p => Subject(p.Name) == subject);
}
