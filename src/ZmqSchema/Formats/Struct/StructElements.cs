using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Struct;

/// <summary>The elements of a fixed-length sequence, whatever holds them: exactly as many as declared, or none for null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StructElements
{
    /// <summary>The elements of an array.</summary>
    /// <exception cref="ArgumentException">There are not <paramref name="count"/> of them.</exception>
    public static ReadOnlySpan<T> Of<T>(T[]? values, int count, string member) => Checked(values, count, member, values is null);

    /// <summary>The elements of a list.</summary>
    /// <exception cref="ArgumentException">There are not <paramref name="count"/> of them.</exception>
    public static ReadOnlySpan<T> Of<T>(List<T>? values, int count, string member) =>
        Checked(CollectionsMarshal.AsSpan(values), count, member, values is null);

    /// <summary>The elements of an immutable array.</summary>
    /// <exception cref="ArgumentException">There are not <paramref name="count"/> of them.</exception>
    public static ReadOnlySpan<T> Of<T>(ImmutableArray<T> values, int count, string member) =>
        Checked(values.AsSpan(), count, member, values.IsDefault);

    /// <summary>The elements of a memory; an empty one counts as null.</summary>
    /// <exception cref="ArgumentException">There are not <paramref name="count"/> of them.</exception>
    public static ReadOnlySpan<T> Of<T>(ReadOnlyMemory<T> values, int count, string member) =>
        Checked(values.Span, count, member, values.IsEmpty);

    private static ReadOnlySpan<T> Checked<T>(ReadOnlySpan<T> values, int count, string member, bool isNull) =>
        values.Length == count || isNull
            ? values
            : throw new ArgumentException($"'{member}' has {values.Length} elements, and [ZmqFixedLength({count})] says {count}.", member);
}
