using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>How values of one type stand in JSON. Emitted code puts these together: <c>ListOf&lt;int, IntegerValue&lt;int>></c>.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonValue<T>
{
    /// <summary>Bytes of any value at most, or 0 when that depends on the value.</summary>
    static virtual int FixedBound => 0;

    /// <summary>Whether the values stand in quotes already, which keys of dictionaries do; of others the quotes are put around.</summary>
    static virtual bool IsText => false;

    /// <summary>Bytes that <see cref="Write"/> writes at most.</summary>
    /// <param name="value">The value.</param>
    /// <param name="depth">How many objects and arrays it stands in.</param>
    static abstract long Bound(in T value, int depth);

    /// <summary>Writes the value at <paramref name="at"/> and returns where it ends.</summary>
    /// <exception cref="ArgumentException">The value cannot be written; says so of <paramref name="member"/>.</exception>
    static abstract int Write(Span<byte> body, int at, in T value, string member);

    /// <summary>
    /// Reads the value whose first byte is at <paramref name="at"/> and returns where it ends, or says in <paramref name="source"/> what is
    /// wrong and returns -1.
    /// </summary>
    static abstract int Read(ref JsonSource source, int at, out T value);
}
