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

/// <summary>A view over the message, in place.</summary>
internal readonly struct AsView<T, TView> : IReadingForm<T, TView>
    where T : IZmqMessage<T>
    where TView : IZmqView<TView>, allows ref struct
{
    public static ReadOutcome Read(MessageReader<T> reader, TimeSpan timeout, out TView result) => reader.ReadView(timeout, out result);

    public static bool Recall(MessageReader<T> reader, WireFormat format, Received<T> received, out TView result)
    {
        var frames = RepackedFrames.Of(received.Message, format);
        return TView.TryCreate(frames.GetFrame(0), format, new(frames, first: 1), out result!, out _);
    }
}
