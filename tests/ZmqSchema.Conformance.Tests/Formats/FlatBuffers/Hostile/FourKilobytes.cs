using System.Runtime.CompilerServices;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>What takes much room in an object, and none in a table that leaves it out.</summary>
[InlineArray(4096)]
public struct FourKilobytes
{
    private byte _first;
}
