using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A vector, quaternion or matrix as a repeated field of exactly its floats, packed.</summary>
/// <typeparam name="T">A type of System.Numerics that is its float32, one behind the other.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FloatsOf<T> where T : unmanaged
{
    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(in T value, uint tag, ref ProtobufLengths lengths) => SequenceOf<T, FloatsValue<T>>.Size(new(in value), tag, ref lengths);

    /// <summary>Writes the field.</summary>
    public static int Write(Span<byte> body, int at, uint tag, in T value, ref ProtobufLengths lengths, string member) =>
        SequenceOf<T, FloatsValue<T>>.Write(body, at, tag, new(in value), ref lengths, member);

    /// <summary>Notes what stands behind a tag.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all) =>
        SequenceOf<float, SingleValue>.Note(ref source, at, tag, ref all);

    /// <summary>Reads all that was noted.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, out T value)
    {
        value = default;
        var numbers = MemoryMarshal.Cast<T, float>(new Span<T>(ref value));
        if (all.Count == numbers.Length)
            return SequenceOf<float, SingleValue>.Fill(ref source, in all, numbers);
        source.Fail(all.First, "has {0} numbers, and {1} belong here", all.Count, numbers.Length);
        return false;
    }
}
