namespace ZmqSchema;

/// <summary>A socket could not bind or connect: the address is taken, unknown, or nothing that the transport speaks.</summary>
public sealed class ZmqEndpointException : IOException
{
    /// <summary>A failure to use an endpoint, with its cause.</summary>
    public ZmqEndpointException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>A failure to use an endpoint.</summary>
    public ZmqEndpointException(string message) : base(message)
    {
    }

    /// <summary>A failure of which nothing more is known.</summary>
    public ZmqEndpointException()
    {
    }
}
