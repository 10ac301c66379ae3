using System.ComponentModel;

namespace ZmqSchema;

/// <summary>The frames of the message received last.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFrameSource
{
    /// <summary>The bytes of frame <paramref name="index"/>, valid until the next receive.</summary>
    ReadOnlySpan<byte> GetFrame(int index);

    /// <summary>The bytes of frame <paramref name="index"/>, handed over: valid for as long as somebody holds them.</summary>
    ReadOnlyMemory<byte> TakeFrame(int index);
}
