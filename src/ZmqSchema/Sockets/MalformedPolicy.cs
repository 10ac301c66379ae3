namespace ZmqSchema;

/// <summary>What happens to received frames that are not the message that was expected. Either way they are counted and the next message follows.</summary>
public enum MalformedPolicy
{
    /// <summary>They are counted in <see cref="ZmqStatistics.Malformed"/> and skipped.</summary>
    Skip,

    /// <summary>The receive that meets them throws <see cref="MalformedMessageException"/>; the one after it goes on with the next message.</summary>
    Throw,
}
