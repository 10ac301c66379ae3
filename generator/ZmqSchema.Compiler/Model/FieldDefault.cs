namespace ZmqSchema.Compiler.Model;

/// <summary>What a field is when it is absent. A closed family.</summary>
public abstract record FieldDefault
{
    private FieldDefault()
    {
    }

    /// <summary>Nothing: null.</summary>
    public sealed record Absent : FieldDefault;

    /// <summary>An integer, an enum's value or a bool's 0 or 1, in decimal.</summary>
    public sealed record Integer(string Decimal) : FieldDefault;

    /// <summary>A float by its bits, so that -0.0 is not 0.0; of a float field, rounded to one.</summary>
    public sealed record Real(long Bits) : FieldDefault
    {
        /// <summary>The number.</summary>
        public double Value => BitConverter.Int64BitsToDouble(Bits);
    }

    /// <summary>A string.</summary>
    public sealed record Text(string Value) : FieldDefault;

    /// <summary>A vector without elements.</summary>
    public sealed record EmptyVector : FieldDefault;
}
