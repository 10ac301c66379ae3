namespace ZmqSchema.Formats.Protobuf;

/// <summary>What google.protobuf.Timestamp and Duration are both made of: int64 seconds = 1 and int32 nanos = 2, left out when 0.</summary>
internal readonly struct SecondsAndNanos(long seconds, int nanos)
{
    private const uint SecondsTag = (1 << 3) | WireTypes.Varint;
    private const uint NanosTag = (2 << 3) | WireTypes.Varint;

    public long Seconds { get; } = seconds;

    public int Nanos { get; } = nanos;

    public static SecondsAndNanos OfTicks(long ticks) =>
        new(ticks / TimeSpan.TicksPerSecond, (int)(ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick));

    /// <summary>Bytes with the length in front, which is always one byte.</summary>
    public int Size => 1 + Content;

    private int Content => (Seconds == 0 ? 0 : 1 + ProtobufWriter.VarintSize((ulong)Seconds)) + (Nanos == 0 ? 0 : 1 + ProtobufWriter.VarintSize((ulong)Nanos));

    public int Write(Span<byte> body, int at)
    {
        at = ProtobufWriter.WriteVarint(body, at, (ulong)Content);
        if (Seconds != 0)
            at = ProtobufWriter.WriteVarint(body, ProtobufWriter.WriteTag(body, at, SecondsTag), (ulong)Seconds);
        if (Nanos != 0)
            at = ProtobufWriter.WriteVarint(body, ProtobufWriter.WriteTag(body, at, NanosTag), (ulong)Nanos);
        return at;
    }

    /// <summary>Reads the message behind its length.</summary>
    public static int Read(ref ProtobufSource source, int at, out SecondsAndNanos value)
    {
        value = default;
        var start = ProtobufReader.ReadLength(ref source, at, out var length);
        if (start < 0)
            return -1;

        var outer = source.Exchange(source.Body[..(start + length)]);
        var isRead = TryReadFields(ref source, start, out value);
        source.Exchange(outer);
        return isRead ? start + length : -1;
    }

    private static bool TryReadFields(ref ProtobufSource source, int at, out SecondsAndNanos value)
    {
        long seconds = 0;
        var nanos = 0;
        value = default;
        while (at < source.Body.Length)
        {
            if ((at = ProtobufReader.ReadTag(ref source, at, out var tag)) < 0)
                return false;
            at = tag switch
            {
                SecondsTag => IntegerValue<long>.Read(ref source, at, out seconds),
                NanosTag => IntegerValue<int>.Read(ref source, at, out nanos),
                _ => ProtobufReader.Skip(ref source, at, tag),
            };
            if (at < 0)
                return false;
        }

        value = new(seconds, nanos);
        return true;
    }
}
