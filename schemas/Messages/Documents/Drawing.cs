namespace ZmqSchema.Corpus;

/// <summary>A message that holds unions.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle, MessagePackLayout = MessagePackLayout.Array)]
public partial record Drawing(string Title, Figure Main, List<Figure> Figures, Dictionary<string, Command> Commands);
