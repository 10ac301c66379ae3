namespace ZmqSchema;

/// <summary>What a socket has done since it was created, at one moment.</summary>
/// <param name="Messages">Messages sent, or read and found sound; a batch of n counts n. Those dropped later are among them.</param>
/// <param name="Bytes">Bytes of all frames of these messages, topics included, ZeroMQ's own framing not.</param>
/// <param name="Malformed">Received frame lists that were not the message expected. 0 for a publisher.</param>
/// <param name="Dropped">
/// Messages that the overflow policy of <see cref="ZmqSubscriber{T}.ReadAllAsync"/> dropped. What ZeroMQ drops at a high watermark is
/// not known to anybody and not counted.
/// </param>
public readonly record struct ZmqStatistics(long Messages, long Bytes, long Malformed, long Dropped)
{
    /// <summary>
    /// Attempts of peers to connect that a <see cref="CurveServer"/> has refused, because they did not have the right keys or did not speak
    /// CURVE. libzmq alone tells; a subscriber hears of them while it receives.
    /// </summary>
    public long Refused { get; init; }
}
