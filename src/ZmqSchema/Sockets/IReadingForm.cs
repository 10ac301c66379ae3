namespace ZmqSchema;

/// <summary>One of the forms in which a subscriber hands messages over; lets the kinds of receive share one way of waiting.</summary>
/// <typeparam name="T">The message type.</typeparam>
/// <typeparam name="TResult">What the user gets.</typeparam>
internal interface IReadingForm<T, TResult>
    where T : IZmqMessage<T>
    where TResult : allows ref struct
{
    /// <summary>Reads the next message from the socket. There is a result only when there was a message.</summary>
    static abstract ReadOutcome Read(MessageReader<T> reader, TimeSpan timeout, out TResult result);

    /// <summary>Gives a message, that an enumeration read from the socket but did not come to yield, the form asked for.</summary>
    static abstract bool Recall(MessageReader<T> reader, WireFormat format, Received<T> received, out TResult result);
}
