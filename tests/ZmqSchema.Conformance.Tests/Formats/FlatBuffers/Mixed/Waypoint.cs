using Corpus.Structs;
using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A message of C# that a schema holds, and that holds what schemas declare.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack)]
public partial record Waypoint(string Name, double X, WheelT? Wheel, int[] Marks, AlignedT? Box, Waypoint? Next);
