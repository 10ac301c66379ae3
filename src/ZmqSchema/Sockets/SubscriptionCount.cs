namespace ZmqSchema;

/// <summary>Counts the live subscriptions that get something of what a publisher sends.</summary>
/// <param name="topic">The topic that the publisher sends under, or null when every subscription counts.</param>
internal sealed class SubscriptionCount(byte[]? topic)
{
    public int Live { get; private set; }

    /// <summary>Takes in all that peers have said since the last time.</summary>
    public void Update(PublisherTransport transport)
    {
        while (transport.TryReadSubscription(out var prefix, out var isSubscribed))
        {
            if (Gets(prefix))
                Live += isSubscribed ? 1 : -1;
        }
    }

    // A prefix longer than the topic counts too: an explicit topic below the message's own may match it.
    private bool Gets(ReadOnlySpan<byte> prefix) =>
        topic is null || prefix.StartsWith(topic) || topic.AsSpan().StartsWith(prefix);
}
