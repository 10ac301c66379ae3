using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>How values of one type stand behind their tag. Emitted code puts these together: <c>ListOf&lt;int, IntegerValue&lt;int>></c>.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IProtobufValue<T>
{
    /// <summary>The low three bits of the tag in front.</summary>
    static abstract uint WireType { get; }

    /// <summary>Bytes of every value, or 0 when they differ.</summary>
    static virtual int FixedSize => 0;

    /// <summary>Whether a value that comes twice is the two merged, as messages are; else the last wins.</summary>
    static virtual bool Merges => false;

    /// <summary>Whether a field without presence leaves the value out, since it reads the same when absent.</summary>
    static abstract bool IsDefault(in T value);

    /// <summary>Bytes that <see cref="Write"/> writes: the value with its length, where it has one, but no tag.</summary>
    static abstract long Size(in T value, ref ProtobufLengths lengths);

    /// <summary>Writes the value at <paramref name="at"/> and returns where it ends.</summary>
    /// <exception cref="ArgumentException">The value cannot be written; says so of <paramref name="member"/>.</exception>
    static abstract int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member);

    /// <summary>Reads the value at <paramref name="at"/> and returns where it ends, or says in <paramref name="source"/> what is wrong and returns -1.</summary>
    static abstract int Read(ref ProtobufSource source, int at, out T value);

    /// <summary>Makes what an absent value is; only messages can fail in it.</summary>
    static virtual bool TryMake(ref ProtobufSource source, out T value)
    {
        value = default!;
        return true;
    }
}
