using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>What stands in a slot of a table, in a vector or in a struct: the FlatBuffers column of the design's type table. A closed family.</summary>
internal abstract record FlatCell
{
    private FlatCell()
    {
    }

    /// <summary>A number, inline.</summary>
    /// <param name="Wire">What it is on the wire: Boolean, the integers to 64 bits, Float32 or Float64.</param>
    /// <param name="TypeInCode">Its C# type, without the question mark of an optional one.</param>
    /// <param name="Form">How the one becomes the other.</param>
    public sealed record Number(ScalarKind Wire, string TypeInCode, FlatForm Form) : FlatCell;

    /// <summary>A string; a decimal is one too.</summary>
    /// <param name="IsDecimal">Whether C# holds a decimal.</param>
    public sealed record Text(bool IsDecimal) : FlatCell;

    /// <summary>A struct: inline in a table, a struct or a vector; behind an offset in a union.</summary>
    /// <param name="TypeInCode">Its C# type, without the question mark of an optional one.</param>
    /// <param name="Size">Bytes, padding included.</param>
    /// <param name="Alignment">What its address is a multiple of.</param>
    /// <param name="Form">How it becomes bytes.</param>
    /// <param name="ViewInCode">The C# type that views show it as: a value type whose memory is the struct, or the type itself.</param>
    /// <param name="IsReference">Whether C# holds it as a class.</param>
    public sealed record Struct(string TypeInCode, int Size, int Alignment, FlatStructForm Form, string ViewInCode, bool IsReference) : FlatCell;

    /// <summary>A table, by the message that it is.</summary>
    /// <param name="Name">The message.</param>
    /// <param name="Codec">The C# type that has its code: the message itself, or for a case of a union a type within that.</param>
    /// <param name="ViewInCode">The C# type of its view.</param>
    /// <param name="IsReference">Whether C# holds it as a class.</param>
    public sealed record Table(TypeName Name, string Codec, string ViewInCode, bool IsReference) : FlatCell
    {
        /// <summary>What vectors of it are sorted by, a number or a string; null where they are not.</summary>
        public FlatCell? Key { get; init; }
    }

    /// <summary>A union: two slots, of which the first has the case's number.</summary>
    /// <param name="Name">The C# union.</param>
    /// <param name="ViewInCode">The C# type of its view.</param>
    public sealed record Union(TypeName Name, string ViewInCode) : FlatCell;

    /// <summary>A vector.</summary>
    /// <param name="Element">What it is of: no vector.</param>
    /// <param name="TypeInCode">The C# type.</param>
    /// <param name="Kind">What holds the elements in C#.</param>
    /// <param name="Length">How many there always are, or 0 when that is open.</param>
    public sealed record Vector(FlatCell Element, string TypeInCode, SequenceKind Kind, int Length) : FlatCell;

    /// <summary>A dictionary: a vector of tables with the key in slot 0 and the value in slot 1, sorted by key.</summary>
    /// <param name="Key">A number, an enum or a string.</param>
    /// <param name="Value">Any cell but a dictionary.</param>
    /// <param name="TypeInCode">The C# type.</param>
    /// <param name="KeyInCode">The C# type of a key.</param>
    /// <param name="ValueInCode">The C# type of a value.</param>
    public sealed record Map(FlatCell Key, FlatCell Value, string TypeInCode, string KeyInCode, string ValueInCode) : FlatCell;

    /// <summary>Bytes where it stands: of what is elsewhere, its offset's. Of a union that is its value's slot.</summary>
    public int InlineSize => this switch
    {
        Number number => number.Wire.Size(),
        Struct it => it.Size,
        _ => 4,
    };

    /// <summary>What its address is a multiple of.</summary>
    public int InlineAlignment => this switch
    {
        Number number => number.Wire.Size(),
        Struct it => it.Alignment,
        _ => 4,
    };
}

/// <summary>How a value in C# and its number on the wire become each other.</summary>
internal enum FlatForm
{
    /// <summary>They are the same.</summary>
    Same,

    /// <summary>By a cast: an enum, a char, a Half.</summary>
    Cast,

    /// <summary>A <c>DateTime</c>: nanoseconds since 1970, UTC.</summary>
    DateTime,

    /// <summary>A <c>DateTimeOffset</c>: nanoseconds since 1970, UTC.</summary>
    DateTimeOffset,

    /// <summary>A <c>TimeSpan</c>: nanoseconds.</summary>
    TimeSpan,
}

/// <summary>How a struct becomes bytes.</summary>
internal enum FlatStructForm
{
    /// <summary>Its memory is the bytes, on a little-endian machine; it has no padding and no bool in it.</summary>
    Memory,

    /// <summary>By the code of its own that implements <c>IFlatBuffersStruct</c>.</summary>
    Codec,

    /// <summary>A <c>Guid</c>: 16 bytes in RFC 9562 order.</summary>
    Guid,
}
