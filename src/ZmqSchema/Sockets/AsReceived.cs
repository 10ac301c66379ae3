namespace ZmqSchema;

/// <summary>The message as a value, with its topic.</summary>
internal readonly struct AsReceived<T> : IReadingForm<T, Received<T>> where T : IZmqMessage<T>
{
    public static ReadOutcome Read(MessageReader<T> reader, TimeSpan timeout, out Received<T> result) => reader.Read(timeout, out result);

    public static bool Recall(MessageReader<T> reader, WireFormat format, Received<T> received, out Received<T> result)
    {
        result = received;
        return true;
    }
}
