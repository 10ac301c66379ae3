namespace ZmqSchema;

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
