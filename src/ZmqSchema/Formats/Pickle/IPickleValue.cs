using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>How values of one type stand in a pickle. Emitted code puts these together: <c>ListOf&lt;int, IntegerValue&lt;int>></c>.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPickleValue<T>
{
    /// <summary>Writes the value, or counts its bytes.</summary>
    /// <exception cref="ArgumentException">The value cannot be written; says so of <paramref name="member"/>.</exception>
    static abstract void Write(ref PickleWriter writer, in T value, string member);

    /// <summary>Reads a value of the body, or says in <paramref name="source"/> what is wrong.</summary>
    /// <param name="source">The body.</param>
    /// <param name="at">Which value: the place of its opcode, or the complement of its container's number.</param>
    /// <param name="value">The value.</param>
    static abstract bool Read(ref PickleSource source, int at, out T value);
}
