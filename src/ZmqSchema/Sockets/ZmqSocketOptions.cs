namespace ZmqSchema;

/// <summary>What publishers and subscribers have in common. Read when the socket is created; later changes have no effect on it.</summary>
public abstract class ZmqSocketOptions
{
    private protected ZmqSocketOptions()
    {
    }

    /// <summary>The wire format, one of those that the message lists; null for its default, the first.</summary>
    public WireFormat? Format { get; set; }

    /// <summary>
    /// How long what was not sent yet is kept for its peers after the socket is closed; <see cref="Timeout.InfiniteTimeSpan"/> for as long
    /// as the process lives. One second unless set.
    /// </summary>
    public TimeSpan Linger
    {
        get;
        set
        {
            if (value != Timeout.InfiniteTimeSpan)
                ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(Linger));
            field = value;
        }
    } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Bytes that one frame from a remote peer may have, 64 MiB unless set; a peer that sends a longer one is disconnected before it is
    /// read. Null for no limit: then a peer that announces a long frame may make the transport allocate all of it before a byte of it came. Does not apply
    /// to <c>inproc://</c>, where frames are not read but handed over.
    /// </summary>
    public long? MaxMessageSize
    {
        get;
        set
        {
            if (value is { } size)
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size, nameof(MaxMessageSize));
            field = value;
        }
    } = 64 << 20;

    /// <summary>Encryption and authentication of the connections; null, the default, for none.</summary>
    public CurveSecurity? Curve { get; set; }
}
