namespace ZmqSchema.Compiler.Model;

/// <summary>The type of a field. A closed family: a new kind breaks every format's build, not a user at run time.</summary>
public abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>A number, a bool or a char.</summary>
    public sealed record Scalar(ScalarKind Kind) : FieldType;

    /// <summary>An enum.</summary>
    public sealed record Enumeration(EnumModel Enum) : FieldType;

    /// <summary>A string.</summary>
    public sealed record Text : FieldType;

    /// <summary>A type of .NET with a form of its own.</summary>
    public sealed record WellKnown(WellKnownKind Kind) : FieldType;

    /// <summary>Elements one behind the other.</summary>
    /// <param name="Element">Their type.</param>
    /// <param name="Kind">What holds them in C#.</param>
    /// <param name="Length">Their number where the C# type fixes it (inline arrays and fixed buffers), else 0.</param>
    /// <param name="Holder">The inline array's own C# type, else null.</param>
    /// <param name="HolderPack">The <c>Pack</c> of the inline array's own <c>[StructLayout]</c>, else 0.</param>
    public sealed record Vector(FieldType Element, SequenceKind Kind, int Length = 0, string? Holder = null, int HolderPack = 0) : FieldType
    {
        /// <summary>Whether a list of uint8 is one value, as a schema's <c>[ubyte]</c> is, and no list of numbers.</summary>
        public bool AreBytes { get; init; }
    }

    /// <summary>A dictionary.</summary>
    public sealed record Map(FieldType Key, FieldType Value) : FieldType;

    /// <summary>A value that may be absent: a <c>Nullable&lt;T></c>, or among elements also a reference that may be null.</summary>
    public sealed record Optional(FieldType Value) : FieldType
    {
        /// <summary>Whether C# holds a reference.</summary>
        public bool IsReference { get; init; }
    }

    /// <summary>Another message, by name; whether there is one of that name is Link's question.</summary>
    public sealed record Nested(TypeName Name) : FieldType
    {
        /// <summary>
        /// Where the front end does not know the type, what its name may mean, the nearest first; <see cref="Name"/> is as written then.
        /// Link takes the first that exists, and leaves none behind.
        /// </summary>
        public EquatableArray<TypeName> Candidates { get; init; }

        /// <summary>Whether the front end does not know the type: what nobody declares is that mistake and no other.</summary>
        public bool IsUnknown { get; init; }

        /// <summary>Whether that is because it is another assembly's own, which the compiler says in any case.</summary>
        public bool IsInaccessible { get; init; }
    }

    /// <summary>A union, by name.</summary>
    public sealed record Union(TypeName Name) : FieldType
    {
        /// <summary>Whether one that holds nothing is an object too, as a schema's are, and not null.</summary>
        public bool MayHoldNothing { get; init; }
    }

    /// <summary>One answer for each kind.</summary>
    public T Match<T>(
        Func<Scalar, T> scalar, Func<Enumeration, T> enumeration, Func<Text, T> text, Func<WellKnown, T> wellKnown, Func<Vector, T> vector,
        Func<Map, T> map, Func<Optional, T> optional, Func<Nested, T> nested, Func<Union, T> union) => this switch
        {
            Scalar it => scalar(it),
            Enumeration it => enumeration(it),
            Text it => text(it),
            WellKnown it => wellKnown(it),
            Vector it => vector(it),
            Map it => map(it),
            Optional it => optional(it),
            Nested it => nested(it),
            Union it => union(it),
            _ => throw new InvalidOperationException($"A new kind of field: {GetType()}"),
        };

    /// <summary>The schema's words for the type: <c>uint32</c>, <c>float64[3]</c>, <c>Market.Tick</c>.</summary>
    public string Words => Match(
        scalar: s => s.Kind.Word(),
        enumeration: e => $"{e.Enum.Name} ({e.Enum.Underlying.Word()})",
        text: _ => "string",
        wellKnown: w => w.Kind.ToString(),
        vector: v => v.Length > 0 ? $"{v.Element.Words}[{v.Length}]" : $"{v.Element.Words}[]",
        map: m => $"map<{m.Key.Words}, {m.Value.Words}>",
        optional: o => $"{o.Value.Words}?",
        nested: n => n.Name.FullName,
        union: u => u.Name.FullName);
}
