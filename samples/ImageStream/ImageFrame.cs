using ZmqSchema;

namespace ImageStream;

/// <summary>A grayscale picture on the wire: <c>cam/</c> | <c>struct.pack("&lt;I", frame_id)</c> | the pixels, row by row.</summary>
/// <param name="FrameId">Counts up by one for each picture, so that a gap is a loss.</param>
/// <param name="Pixels">One byte for each pixel; sent and received without a copy.</param>
[ZmqMessage(WireFormat.Struct, Topic = "cam/")]
public readonly partial record struct ImageFrame(uint FrameId, [ZmqPayload(Shape = "240,320")] ReadOnlyMemory<byte> Pixels)
{
    public const int Height = 240;
    public const int Width = 320;
}
