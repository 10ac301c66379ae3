namespace ZmqSchema;

/// <summary>How a <see cref="ZmqPublisher{T}"/> is set up.</summary>
public sealed class ZmqPublisherOptions : ZmqSocketOptions
{
    /// <summary>
    /// Messages that may wait for one slow subscriber before the ones behind them are dropped for it; 0 for no limit. 1000 unless set, as
    /// in ZeroMQ.
    /// </summary>
    public int SendHighWatermark
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(SendHighWatermark));
            field = value;
        }
    } = 1000;
}
