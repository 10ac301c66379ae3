namespace ZmqSchema.LibZmq;

/// <summary>
/// Counts the subscriptions of one socket by prefix, so that a publisher hears of the first and of the end of the last: libzmq would
/// repeat the first.
/// </summary>
internal sealed class SubscriptionTally
{
    private readonly Dictionary<string, int> _countByPrefix = new(StringComparer.Ordinal);

    /// <summary>True when nobody had asked for <paramref name="prefix"/> before.</summary>
    public bool Add(ReadOnlySpan<byte> prefix)
    {
        var key = Convert.ToHexString(prefix);
        var count = _countByPrefix.GetValueOrDefault(key);
        _countByPrefix[key] = count + 1;
        return count == 0;
    }

    /// <summary>True when nobody asks for <paramref name="prefix"/> any more, who did before.</summary>
    public bool Remove(ReadOnlySpan<byte> prefix)
    {
        var key = Convert.ToHexString(prefix);
        var count = _countByPrefix.GetValueOrDefault(key);
        if (count > 1)
            _countByPrefix[key] = count - 1;
        return count == 1 && _countByPrefix.Remove(key);
    }
}
