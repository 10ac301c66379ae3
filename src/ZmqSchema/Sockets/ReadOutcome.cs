namespace ZmqSchema;

/// <summary>What came of an attempt to read the next message of a socket.</summary>
internal enum ReadOutcome
{
    /// <summary>The time ran out, or the attempt was interrupted.</summary>
    Nothing,

    /// <summary>A sound message.</summary>
    Message,

    /// <summary>Frames that are not the message expected; they are gone.</summary>
    Malformed,
}
