namespace ZmqSchema;

/// <summary>How a <see cref="ZmqSubscriber{T}"/> is set up.</summary>
public sealed class ZmqSubscriberOptions : ZmqSocketOptions
{
    /// <summary>
    /// Messages from one publisher that may wait in the socket before ZeroMQ stops taking more from it; 0 for no limit. 1000 unless set,
    /// as in ZeroMQ.
    /// </summary>
    public int ReceiveHighWatermark
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(ReceiveHighWatermark));
            field = value;
        }
    } = 1000;

    /// <summary>Messages that the queue of <see cref="ZmqSubscriber{T}.ReadAllAsync"/> holds, at least 1. 1000 unless set.</summary>
    public int Capacity
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Capacity));
            field = value;
        }
    } = 1000;

    /// <summary>What happens when that queue is full. <see cref="OverflowPolicy.DropOldest"/> unless set.</summary>
    public OverflowPolicy Overflow
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)OverflowPolicy.Wait, nameof(Overflow));
            field = value;
        }
    }

    /// <summary>What happens to frames that are not the message expected. <see cref="MalformedPolicy.Skip"/> unless set.</summary>
    public MalformedPolicy Malformed
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)MalformedPolicy.Throw, nameof(Malformed));
            field = value;
        }
    }
}
