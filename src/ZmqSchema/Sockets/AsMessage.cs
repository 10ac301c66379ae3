namespace ZmqSchema;

/// <summary>The message as a value, without its topic: one copy of a large one less.</summary>
internal readonly struct AsMessage<T> : IReadingForm<T, T> where T : IZmqMessage<T>
{
    public static ReadOutcome Read(MessageReader<T> reader, TimeSpan timeout, out T result) => reader.Read(timeout, out result!);

    public static bool Recall(MessageReader<T> reader, WireFormat format, Received<T> received, out T result)
    {
        result = received.Message;
        return true;
    }
}
