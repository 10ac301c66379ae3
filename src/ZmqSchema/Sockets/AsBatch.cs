namespace ZmqSchema;

/// <summary>All messages of a frame, in place.</summary>
internal readonly struct AsBatch<T> : IReadingForm<T, ReadOnlySpan<T>> where T : IZmqMessage<T>
{
    public static ReadOutcome Read(MessageReader<T> reader, TimeSpan timeout, out ReadOnlySpan<T> result) =>
        reader.ReadMany(timeout, out result);

    public static bool Recall(MessageReader<T> reader, WireFormat format, Received<T> received, out ReadOnlySpan<T> result)
    {
        result = reader.BatchOfOne(received.Message);
        return true;
    }
}
