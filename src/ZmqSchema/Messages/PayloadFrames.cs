using System.ComponentModel;

namespace ZmqSchema;

/// <summary>The frames behind the body of a received message. <c>default</c> means that there are none to take.</summary>
/// <param name="source">Where the frames are.</param>
/// <param name="first">The index of the first payload frame.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PayloadFrames(IFrameSource source, int first)
{
    /// <summary>Whether there are frames to take at all; a body unpacked by itself has none.</summary>
    public bool ArePresent => source is not null;

    /// <summary>The bytes of payload <paramref name="index"/>, valid until the next receive.</summary>
    public ReadOnlySpan<byte> Get(int index) => source.GetFrame(first + index);

    /// <summary>The bytes of payload <paramref name="index"/>, handed over.</summary>
    public ReadOnlyMemory<byte> Take(int index) => source.TakeFrame(first + index);
}
