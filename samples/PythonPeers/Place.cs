using ZmqSchema;

namespace PythonPeers;

/// <summary>A dict within the dict.</summary>
/// <param name="Room">The name on its door.</param>
/// <param name="Floor">0 is the ground floor.</param>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public sealed partial record Place(string Room, int Floor);
