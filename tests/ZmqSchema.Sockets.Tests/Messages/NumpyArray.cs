namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>The array of pyzmq's recipe.</summary>
[ZmqMessage(WireFormat.Json)]
public readonly partial record struct NumpyArray(
    string Dtype, int[] Shape, [ZmqPayload(DType = nameof(Dtype), Shape = nameof(Shape))] ReadOnlyMemory<byte> Data);
