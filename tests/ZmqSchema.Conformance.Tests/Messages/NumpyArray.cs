namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>The array of pyzmq's recipe: what it is, and its bytes in a frame of their own.</summary>
[ZmqMessage(WireFormat.Json, WireFormat.MessagePack, WireFormat.Pickle, WireFormat.FlatBuffers)]
public readonly partial record struct NumpyArray(
    string Dtype, int[] Shape, [ZmqPayload(DType = nameof(Dtype), Shape = nameof(Shape))] ReadOnlyMemory<byte> Data);
