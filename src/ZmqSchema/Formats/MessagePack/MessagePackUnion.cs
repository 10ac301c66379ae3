using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>What the emitted codecs of unions come down to: an array of the case's number and its value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessagePackUnion
{
    /// <summary>Bytes in front of the case's value.</summary>
    public static long HeaderSize(int number) => 1 + MessagePackWriter.UnsignedSize((ulong)number);

    /// <summary>Writes what stands in front of the case's value.</summary>
    public static int WriteHeader(Span<byte> body, int at, int number) =>
        MessagePackWriter.WriteUnsigned(body, MessagePackWriter.WriteArrayHeader(body, at, 2), (ulong)number);

    /// <summary>Reads the case's number and returns where its value begins.</summary>
    public static int Begin(ref MessagePackSource source, int at, out int number)
    {
        number = 0;
        var start = MessagePackReader.ReadArrayHeader(ref source, at, out var count);
        if (start < 0 || !source.Enters(at))
            return -1;
        return count == 2
            ? IntegerValue<int>.Read(ref source, start, out number)
            : source.Fail(at, "has {0} elements, and a union has its case's number and the value", count);
    }

    /// <summary>What a value that is no case at all is answered with.</summary>
    public static ArgumentException NoCase(object? value) => new($"{value?.GetType().ToString() ?? "null"} is none of the union's cases.");
}
