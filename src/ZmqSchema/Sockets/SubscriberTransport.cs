using System.ComponentModel;

namespace ZmqSchema;

/// <summary>
/// One subscribing socket of some ZeroMQ implementation: the other half of what a new transport writes. All but
/// <see cref="Interrupt"/> is called by one thread at a time, though not always the same.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public abstract class SubscriberTransport : IFrameSource, IDisposable
{
    /// <summary>
    /// How long a receive may wait for the next message deaf to <see cref="Interrupt"/>, while messages keep coming: whoever cancels,
    /// visits or closes can wait for that. Long enough for a large frame on its way: to be woken in between costs a quarter of the rate
    /// of 6 MB frames, which take 1.2 ms over loopback.
    /// </summary>
    protected internal static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(10);

    // Reachable for as long as the thread that reads its frames in place may still do so, whoever else has forgotten it: a span over memory
    // that is no object of .NET's keeps nothing alive.
    [ThreadStatic]
    private static SubscriberTransport? _lastLender;

    /// <summary>
    /// Whether somebody may be reading the frames in place, by <see cref="GetFrame"/>, outside of any call. Then <see cref="Dispose"/>
    /// leaves them where they are.
    /// </summary>
    protected bool AreFramesLent { get; private set; }

    /// <summary>
    /// Waits for the next message and takes in its frames, letting go of the ones before. At most the first
    /// <paramref name="keep"/> frames are kept; those behind are counted and dropped, so that a peer cannot fill the memory.
    /// </summary>
    /// <param name="timeout">How long to wait; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="keep">Frames to keep, at least one.</param>
    /// <returns>The number of frames the message had, or 0 when the time ran out or <see cref="Interrupt"/> was called.</returns>
    public abstract int Receive(TimeSpan timeout, int keep);

    /// <inheritdoc/>
    public abstract ReadOnlySpan<byte> GetFrame(int index);

    /// <summary>
    /// The bytes of frame <paramref name="index"/>, handed over: valid for as long as somebody holds them. <see cref="GetFrame"/> still
    /// reads the frame until the next receive.
    /// </summary>
    public abstract ReadOnlyMemory<byte> TakeFrame(int index);

    /// <summary>
    /// Makes the <see cref="Receive"/> under way, or else the next one that would wait, return 0: at once, or after
    /// <see cref="FirstWait"/>. From any thread, at any time; does nothing once the socket is closed.
    /// </summary>
    public abstract void Interrupt();

    /// <summary>Asks publishers for topics that start with <paramref name="prefix"/>.</summary>
    public abstract void Subscribe(ReadOnlySpan<byte> prefix);

    /// <summary>Takes one <see cref="Subscribe"/> of the same prefix back.</summary>
    public abstract void Unsubscribe(ReadOnlySpan<byte> prefix);

    /// <summary>Binds to <paramref name="endpoint"/>, which has no <c>@</c> or <c>&gt;</c> left before it.</summary>
    public abstract void Bind(string endpoint);

    /// <summary>Connects to <paramref name="endpoint"/>.</summary>
    public abstract void Connect(string endpoint);

    /// <summary>Attempts to connect that were refused, as far as the transport knows. Also after the end, and from any thread.</summary>
    public virtual long Refused => 0;

    /// <summary>The last endpoint bound or connected, with the port that the system chose.</summary>
    public abstract string LastEndpoint { get; }

    /// <summary>
    /// Closes the socket. No other call is under way. Frames that are lent stay readable until <see cref="ReleaseFrames"/>, or until
    /// nobody knows the transport any more.
    /// </summary>
    public abstract void Dispose();

    /// <summary>Lets go of the frames, if there are any. Also after the end, and more than once.</summary>
    public abstract void ReleaseFrames();

    /// <summary>Notes that the reader, in this thread, was handed the frames to read in place, until its next receive.</summary>
    internal void LendFrames()
    {
        AreFramesLent = true;
        _lastLender = this;
    }

    /// <summary>Notes that the reader has come back, and reads them no more.</summary>
    internal void TakeFramesBack() => AreFramesLent = false;
}
