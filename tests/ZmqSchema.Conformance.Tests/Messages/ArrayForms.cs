using System.Collections.Immutable;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>Every way to say at run time what an array is.</summary>
[ZmqMessage(WireFormat.Struct, WireFormat.Json, WireFormat.MessagePack, WireFormat.Pickle)]
public partial record ArrayForms(
    [ZmqFixedLength(12)] string Dtype,
    uint Rows,
    [ZmqFixedLength(2)] List<long> List,
    [ZmqFixedLength(3)] ImmutableArray<short> Immutable,
    [ZmqFixedLength(1)] ReadOnlyMemory<ulong> Memory,
    [ZmqPayload(DType = nameof(Dtype))] ReadOnlyMemory<byte> Flat,
    [ZmqPayload(DType = nameof(Dtype), Shape = "Rows,2")] ReadOnlyMemory<byte> Fixed,
    [ZmqPayload(DType = nameof(Dtype), Shape = nameof(List))] ReadOnlyMemory<byte> Listed,
    [ZmqPayload(Shape = nameof(Immutable))] ReadOnlyMemory<float> Floats,
    [ZmqPayload(Shape = nameof(Memory))] ReadOnlyMemory<double> Doubles);
