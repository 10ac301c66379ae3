using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A field that is written whatever its value is: one with presence, where it is there.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TForm">How its values stand.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Explicit<T, TForm> where TForm : struct, IProtobufValue<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, uint tag, ref ProtobufLengths lengths) => ProtobufWriter.VarintSize(tag) + TForm.Size(in value, ref lengths);

    /// <summary>Writes the field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, uint tag, in T value, ref ProtobufLengths lengths, string member) =>
        TForm.Write(body, ProtobufWriter.WriteTag(body, at, tag), in value, ref lengths, member);

    /// <summary>Reads the last value, or what all of them are together.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, out T value) =>
        all.Count == 1 || !TForm.Merges ? TForm.Read(ref source, all.Last, out value) >= 0 : Merge(ref source, in all, out value);

    // Messages one behind the other are the message that they are together (Protocol Buffers encoding, "Last One Wins").
    private static bool Merge(ref ProtobufSource source, in ProtobufOccurrences all, out T value)
    {
        value = default!;
        const int Header = 5;
        if (!source.Affords(all.First, 2L * (Header + all.End - all.First)))
            return false;

        var room = ArrayPool<byte>.Shared.Rent(Header + all.End - all.First);
        var end = Header;
        for (var (at, tag) = (all.First, all.Tag);; at = ProtobufReader.ReadTag(ref source, at, out tag))
        {
            var next = ProtobufReader.Skip(ref source, at, tag);
            if (tag == all.Tag)
            {
                var start = ProtobufReader.ReadLength(ref source, at, out var length);
                source.Body.Slice(start, length).CopyTo(room.AsSpan(end));
                end += length;
            }

            if ((at = next) == all.End)
                break;
        }

        var begin = Header - ProtobufWriter.VarintSize((ulong)(end - Header));
        ProtobufWriter.WriteVarint(room, begin, (ulong)(end - Header));
        var outer = source.Exchange(room.AsSpan(0, end));
        var isRead = TForm.Read(ref source, begin, out value) >= 0;
        source.Exchange(outer);
        ArrayPool<byte>.Shared.Return(room);
        if (!isRead)
            source.FailedAt(all.First);
        return isRead;
    }
}
