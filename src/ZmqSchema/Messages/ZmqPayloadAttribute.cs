namespace ZmqSchema;

/// <summary>
/// Sends a <see cref="ReadOnlyMemory{T}"/> of an unmanaged type as a raw frame of its own, after the body: pixels, samples, a tensor.
/// The memory is handed to the socket without a copy where the transport can, so its owner leaves it unchanged after the send.
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ZmqPayloadAttribute : Attribute
{
    /// <summary>
    /// The tensor's dimensions, row-major, separated by commas: names of integer members of the message, or numbers, as in
    /// <c>"Height,Width,3"</c>. Checked when the message is sent and when it is received.
    /// </summary>
    public string? Shape { get; set; }
}
