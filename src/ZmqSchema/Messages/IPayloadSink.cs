using System.ComponentModel;

namespace ZmqSchema;

/// <summary>Takes the payloads of a message on their way out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPayloadSink
{
    /// <summary>Takes the next payload. The memory is not copied where the transport can do without; its owner leaves it unchanged.</summary>
    void AddPayload<TElement>(ReadOnlyMemory<TElement> payload) where TElement : unmanaged;
}
