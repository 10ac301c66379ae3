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
    /// <c>"Height,Width,3"</c>. Or the name of one member that is a sequence of integers, where how many there are is known at run time only.
    /// Checked when the message is sent and when it is received.
    /// </summary>
    public string? Shape { get; set; }

    /// <summary>
    /// The name of the string member that says what the elements are, as numpy's <c>str(a.dtype)</c> does (<see cref="NumpyDType"/>), where that is
    /// known at run time only; the payload is a <see cref="ReadOnlyMemory{T}"/> of bytes then. Checked when the message is sent and when it is received.
    /// </summary>
    public string? DType { get; set; }
}
