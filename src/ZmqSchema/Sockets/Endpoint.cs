namespace ZmqSchema;

/// <summary>An endpoint as users write it: an address, and before it perhaps <c>@</c> to bind or <c>&gt;</c> to connect.</summary>
internal readonly record struct Endpoint(string Address, bool Binds)
{
    /// <param name="endpoint">As in <c>tcp://127.0.0.1:5555</c> or <c>@tcp://*:5555</c>.</param>
    /// <param name="bindsUnlessMarked">What an endpoint without a mark means here.</param>
    public static Endpoint Parse(string endpoint, bool bindsUnlessMarked)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(endpoint);
        var (address, binds) = endpoint[0] switch
        {
            '@' => (endpoint[1..], true),
            '>' => (endpoint[1..], false),
            _ => (endpoint, bindsUnlessMarked),
        };
        if (address.IndexOf("://", StringComparison.Ordinal) <= 0)
            throw new ArgumentException($"'{endpoint}' is not an endpoint; write one like tcp://127.0.0.1:5555 or inproc://name.", nameof(endpoint));

        return new(address, binds);
    }
}
