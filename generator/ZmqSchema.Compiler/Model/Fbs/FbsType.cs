namespace ZmqSchema.Compiler.Model.Fbs;

/// <summary>The type of a schema's field, with what a field of that type needs to know of it. A closed family.</summary>
public abstract record FbsType
{
    private FbsType()
    {
    }

    /// <summary>A number or a bool.</summary>
    public sealed record Scalar(ScalarKind Kind) : FbsType;

    /// <summary>An enum.</summary>
    public sealed record Enumeration(EnumModel Enum, bool IsFlags) : FbsType;

    /// <summary>A string.</summary>
    public sealed record Text : FbsType;

    /// <summary>A table, and what it is sorted by, if it is.</summary>
    public sealed record Table(TypeName Name, KeyModel? Key) : FbsType;

    /// <summary>A struct, and what it is sorted by, if it is.</summary>
    /// <param name="Name">The struct.</param>
    /// <param name="Size">Bytes.</param>
    /// <param name="Alignment">What its address is a multiple of.</param>
    /// <param name="HasPadding">Whether any byte of it means nothing.</param>
    /// <param name="Key">What it is sorted by, or null.</param>
    public sealed record Struct(TypeName Name, int Size, int Alignment, bool HasPadding, KeyModel? Key) : FbsType;

    /// <summary>A message that C# declares, which is a table, a struct or a union; no schema knows its fields or cases.</summary>
    /// <param name="Name">The message.</param>
    /// <param name="IsValueType">Whether C# holds it as a value.</param>
    /// <param name="IsPublic">Whether public members may mention it.</param>
    /// <param name="View">Its FlatBuffers view.</param>
    public sealed record Message(TypeName Name, bool IsValueType, bool IsPublic, TypeName View) : FbsType
    {
        /// <summary>What it takes in place where it is a struct; null where it is a table or a union.</summary>
        public MessageStruct? InPlace { get; init; }

        /// <summary>Whether it is a union: then the field before it has its case's number.</summary>
        public bool IsUnion { get; init; }
    }

    /// <summary>A union's value; the field before it has its type.</summary>
    public sealed record Union(UnionModel Of) : FbsType;

    /// <summary>Which case a union holds: one byte.</summary>
    public sealed record UnionType(UnionModel Of) : FbsType;

    /// <summary>A vector.</summary>
    public sealed record Vector(FbsType Element) : FbsType;

    /// <summary>An array of fixed length, inline in a struct.</summary>
    public sealed record FixedArray(FbsType Element, int Length) : FbsType;

    /// <summary>One answer for each kind.</summary>
    public T Match<T>(
        Func<Scalar, T> scalar, Func<Enumeration, T> enumeration, Func<Text, T> text, Func<Table, T> table, Func<Struct, T> @struct,
        Func<Message, T> message, Func<Union, T> union, Func<UnionType, T> unionType, Func<Vector, T> vector, Func<FixedArray, T> fixedArray) => this switch
        {
            Scalar it => scalar(it),
            Enumeration it => enumeration(it),
            Text it => text(it),
            Table it => table(it),
            Struct it => @struct(it),
            Message it => message(it),
            Union it => union(it),
            UnionType it => unionType(it),
            Vector it => vector(it),
            FixedArray it => fixedArray(it),
            _ => throw new InvalidOperationException($"A new kind of field: {GetType()}"),
        };

    /// <summary>Bytes where it stands: of what is elsewhere, its offset's.</summary>
    public int InlineSize => Match(
        scalar: s => s.Kind.Size(), enumeration: e => e.Enum.Underlying.Size(), text: _ => 4, table: _ => 4, @struct: s => s.Size,
        message: m => m.InPlace?.Size ?? 4, union: _ => 4, unionType: _ => 1, vector: _ => 4, fixedArray: a => a.Element.InlineSize * a.Length);

    /// <summary>What its address is a multiple of.</summary>
    public int InlineAlignment => Match(
        scalar: s => s.Kind.Size(), enumeration: e => e.Enum.Underlying.Size(), text: _ => 4, table: _ => 4, @struct: s => s.Alignment,
        message: m => m.InPlace?.Alignment ?? 4, union: _ => 4, unionType: _ => 1, vector: _ => 4, fixedArray: a => a.Element.InlineAlignment);

    /// <summary>Whether it is a struct, of the schema or of C#: its bytes stand where others have an offset.</summary>
    public bool IsInPlace => this is Struct or Message { InPlace: not null };
}

/// <summary>What a message of C# takes as a struct.</summary>
/// <param name="Size">Bytes, padding included.</param>
/// <param name="Alignment">What its address is a multiple of.</param>
/// <param name="IsMemory">Whether its memory is the bytes, so that it has no codec.</param>
public sealed record MessageStruct(int Size, int Alignment, bool IsMemory);
