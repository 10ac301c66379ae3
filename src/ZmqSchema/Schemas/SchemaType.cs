using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>The type of a field. A closed family.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SchemaType
{
    private SchemaType()
    {
    }

    /// <summary>A number, text, or a type of .NET with a form of its own.</summary>
    public static SchemaType Of(ValueKind kind) => new Simple(kind);

    /// <summary>An enum.</summary>
    public static SchemaType Of(EnumDefinition definition) => new Enumeration(definition);

    /// <summary>A case of a union, whose definition stands within the union's.</summary>
    public static SchemaType Of(MessageDefinition definition) => new Record(definition);

    /// <summary>A message or union, by reference.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    public static SchemaType Of<T>() where T : IDescribed => new Held(SchemaSource.Of<T>());

    /// <summary>Elements one behind the other.</summary>
    public static SchemaType Many(SchemaType element, SequenceForm form = SequenceForm.Open) => new Sequence(element, form);

    /// <summary>A dictionary.</summary>
    public static SchemaType Map(SchemaType key, SchemaType value) => new Dictionary(key, value);

    /// <summary>A value that may be absent.</summary>
    public static SchemaType Maybe(SchemaType value) => new Optional(value);

    /// <summary>Whether it is a union or a sequence of those, which FlatBuffers keeps in two places.</summary>
    internal bool AreUnions => this switch
    {
        Held it => it.Definition is UnionDefinition,
        Sequence it => it.Element.AreUnions,
        _ => false,
    };

    internal sealed class Simple(ValueKind kind) : SchemaType
    {
        public ValueKind Kind => kind;

        public override string ToString() => kind.ToString().ToLowerInvariant();
    }

    internal sealed class Enumeration(EnumDefinition definition) : SchemaType
    {
        public EnumDefinition Definition => definition;

        public override string ToString() => definition.FullName;
    }

    internal sealed class Record(MessageDefinition definition) : SchemaType
    {
        public MessageDefinition Definition => definition;

        public override string ToString() => definition.FullName;
    }

    internal sealed class Held(SchemaSource source) : SchemaType
    {
        public SchemaDefinition Definition => field ??= source.Describe();

        public override string ToString() => Definition.FullName;
    }

    internal sealed class Sequence(SchemaType element, SequenceForm form) : SchemaType
    {
        public SchemaType Element => element;

        /// <summary>Whether it is one value, as a byte array is, rather than a list of numbers.</summary>
        public bool AreBytes => form is SequenceForm.Bytes or SequenceForm.InlineBytes or SequenceForm.BufferOfBytes;

        public bool IsInline => form is SequenceForm.Inline or SequenceForm.InlineBytes;

        public bool IsBuffer => form is SequenceForm.Buffer or SequenceForm.BufferOfBytes;

        public override string ToString() => $"{element}[]";
    }

    internal sealed class Dictionary(SchemaType key, SchemaType value) : SchemaType
    {
        public SchemaType Key => key;

        public SchemaType Value => value;

        public override string ToString() => $"map<{key}, {value}>";
    }

    internal sealed class Optional(SchemaType value) : SchemaType
    {
        public SchemaType Value => value;

        public override string ToString() => $"{value}?";
    }
}
