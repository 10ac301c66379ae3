using ZmqSchema;

namespace PythonPeers;

/// <summary>
/// An array as pyzmq's documentation sends it: the frame <c>{"dtype": "float32", "shape": [2, 3]}</c>, and the array in a frame of its own.
/// Both ends of ours check that the one says what the other is.
/// </summary>
/// <param name="Dtype">What an element is: <c>str(a.dtype)</c>.</param>
/// <param name="Shape">How many elements there are in each dimension: <c>a.shape</c>.</param>
/// <param name="Data">The elements, row by row.</param>
[ZmqMessage(WireFormat.Json)]
public readonly partial record struct NumpyArray(
    string Dtype, int[] Shape, [ZmqPayload(DType = nameof(Dtype), Shape = nameof(Shape))] ReadOnlyMemory<byte> Data);
