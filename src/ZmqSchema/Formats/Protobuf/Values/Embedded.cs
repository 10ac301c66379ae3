namespace ZmqSchema.Formats.Protobuf;

/// <summary>A message behind its length.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
internal static class Embedded<T, TCodec> where TCodec : IProtobufMessage<T>
{
    public static long Size(in T value, ref ProtobufLengths lengths)
    {
        if (value is null)
            return 1;

        var place = lengths.Reserve();
        lengths.Enter();
        var length = TCodec.Size(in value, ref lengths);
        lengths.Leave();
        lengths.Note(place, length);
        return ProtobufWriter.WithLength(length);
    }

    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths)
    {
        if (value is null)
            return ProtobufWriter.WriteVarint(body, at, 0);

        var length = lengths.Next();
        at = ProtobufWriter.WriteVarint(body, at, (ulong)length);
        var end = TCodec.Write(body, at, in value, ref lengths);
        if (end != at + length)
            ProtobufWriter.ThrowChanged();
        return end;
    }

    public static int Read(ref ProtobufSource source, int at, out T value)
    {
        var start = ProtobufReader.ReadLength(ref source, at, out var length);
        if (start < 0)
        {
            value = default!;
            return -1;
        }

        var end = start + length;
        var outer = source.Exchange(source.Body[..end]);
        var isRead = TCodec.TryRead(ref source, start, default, out value!);
        source.Exchange(outer);
        return isRead ? end : -1;
    }

    /// <summary>Makes a message of which every field is absent.</summary>
    public static bool TryMake(ref ProtobufSource source, out T value)
    {
        var outer = source.Exchange(default);
        var isMade = TCodec.TryRead(ref source, 0, default, out value!);
        source.Exchange(outer);
        return isMade;
    }
}
