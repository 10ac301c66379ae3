namespace ZmqSchema;

/// <summary>How a message is laid out in bytes. The first one a message lists is its default on the wire.</summary>
public enum WireFormat
{
    /// <summary>Packed fixed-size fields in order: Python's <c>struct</c> module, a packed C struct, a numpy record.</summary>
    Struct,

    /// <summary>FlatBuffers: read in place, evolves by adding fields.</summary>
    FlatBuffers,

    /// <summary>MessagePack: small, self-describing.</summary>
    MessagePack,

    /// <summary>Protocol Buffers, proto3.</summary>
    Protobuf,

    /// <summary>Cap'n Proto with stream framing.</summary>
    CapnProto,

    /// <summary>UTF-8 JSON.</summary>
    Json,

    /// <summary>Python pickle of plain data; nothing is ever imported or called.</summary>
    Pickle,

    /// <summary>No body at all: the message is its payload frames.</summary>
    Raw,
}
