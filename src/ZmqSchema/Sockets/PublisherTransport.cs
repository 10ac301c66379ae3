using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema;

/// <summary>
/// One publishing socket of some ZeroMQ implementation: half of what a new transport writes. A message goes out as
/// <see cref="BeginBody"/>, <see cref="AddPayload"/> for each payload, then <see cref="Send"/> or <see cref="Abandon"/>, so that
/// nothing is on the wire before all of it is known to be good. <c>ZmqPublisher</c> calls from one thread at a time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public abstract class PublisherTransport : IPayloadSink, IDisposable
{
    /// <summary>Starts a message with a body of <paramref name="size"/> bytes and returns the memory to fill. Not called for a message without a body.</summary>
    public abstract Span<byte> BeginBody(int size);

    /// <inheritdoc/>
    public abstract void AddPayload<TElement>(ReadOnlyMemory<TElement> payload) where TElement : unmanaged;

    /// <summary>Sends what was begun as <c>[topic][body][payload]…</c>.</summary>
    /// <param name="topic">The topic frame, or null for none. The array is never written to again, so it need not be copied.</param>
    /// <returns>The bytes of all its frames.</returns>
    public abstract long Send(byte[]? topic);

    /// <summary>Drops what was begun; nothing of it was sent.</summary>
    public abstract void Abandon();

    /// <summary>
    /// Takes the next subscription of a peer, or the end of one, if there is any news. Does not wait. Each subscription that began
    /// ends exactly once: when the peer takes it back or, where the transport can know, when it is gone.
    /// </summary>
    /// <param name="prefix">The topic prefix; empty for everything.</param>
    /// <param name="isSubscribed">False when the subscription ended.</param>
    public abstract bool TryReadSubscription([NotNullWhen(true)] out byte[]? prefix, out bool isSubscribed);

    /// <summary>Binds to <paramref name="endpoint"/>, which has no <c>@</c> or <c>&gt;</c> left before it.</summary>
    public abstract void Bind(string endpoint);

    /// <summary>Connects to <paramref name="endpoint"/>.</summary>
    public abstract void Connect(string endpoint);

    /// <summary>Attempts to connect that were refused, as far as the transport knows. Also after the end.</summary>
    public virtual long Refused => 0;

    /// <summary>The last endpoint bound or connected, with the port that the system chose.</summary>
    public abstract string LastEndpoint { get; }

    /// <summary>Closes the socket, after its linger time. No other call is under way.</summary>
    public abstract void Dispose();
}
