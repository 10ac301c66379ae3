namespace ZmqSchema;

/// <summary>How the names of C# members are spelled on the wire.</summary>
public enum FieldNaming
{
    /// <summary><c>FrameId</c> is <c>frame_id</c>.</summary>
    SnakeCase,

    /// <summary><c>FrameId</c> is <c>frameId</c>.</summary>
    CamelCase,

    /// <summary><c>FrameId</c> is <c>FrameId</c>.</summary>
    AsWritten,
}
