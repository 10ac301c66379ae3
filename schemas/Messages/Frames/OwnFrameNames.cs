namespace ZmqSchema.Corpus;

/// <summary>Payloads and fields called like the parameters and members that emitted code has.</summary>
[ZmqMessage]
public readonly partial record struct OwnFrameNames(
    int view, int format, int payloads, int Read, [ZmqPayload(Shape = "view,format")] ReadOnlyMemory<int> sink, [ZmqPayload] ReadOnlyMemory<byte> message,
    [ZmqPayload] ReadOnlyMemory<byte> payload0);
