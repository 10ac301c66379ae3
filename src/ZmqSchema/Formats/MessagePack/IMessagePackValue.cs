using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>How values of one type stand in MessagePack. Emitted code puts these together: <c>ListOf&lt;int, IntegerValue&lt;int>></c>.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMessagePackValue<T>
{
    /// <summary>Bytes of every value, or 0 when they differ.</summary>
    static virtual int FixedSize => 0;

    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="depth">How many maps and arrays it stands in.</param>
    static abstract long Size(in T value, int depth);

    /// <summary>Writes the value at <paramref name="at"/> and returns where it ends.</summary>
    /// <exception cref="ArgumentException">The value cannot be written; says so of <paramref name="member"/>.</exception>
    static abstract int Write(Span<byte> body, int at, in T value, string member);

    /// <summary>Reads the value at <paramref name="at"/> and returns where it ends, or says in <paramref name="source"/> what is wrong and returns -1.</summary>
    static abstract int Read(ref MessagePackSource source, int at, out T value);
}
