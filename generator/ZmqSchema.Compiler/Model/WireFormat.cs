namespace ZmqSchema.Compiler.Model;

/// <summary>The run-time enum of the same name, member for member; a test holds the two together.</summary>
public enum WireFormat
{
    Struct,
    FlatBuffers,
    MessagePack,
    Protobuf,
    CapnProto,
    Json,
    Pickle,
    Raw,
}
