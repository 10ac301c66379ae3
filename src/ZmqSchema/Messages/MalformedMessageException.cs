namespace ZmqSchema;

/// <summary>Received bytes are not the message that they were taken for. Says which field, at which byte, and what is wrong with it.</summary>
public sealed class MalformedMessageException : FormatException
{
    /// <summary>A malformed message, in full.</summary>
    /// <param name="messageName">The schema's name.</param>
    /// <param name="format">The wire format that was read.</param>
    /// <param name="field">The path of the field, or null when the message as a whole is wrong.</param>
    /// <param name="offset">Bytes from the start of the body (or of the payload frame) to the fault.</param>
    /// <param name="reason">What is wrong, as the end of a sentence that starts with the field.</param>
    /// <param name="innerException">What code of the user's has thrown against the values, or null.</param>
    public MalformedMessageException(
        string messageName, WireFormat format, string? field, int offset, string reason, Exception? innerException = null)
        : base(Sentence(messageName, format, field, offset, reason), innerException)
    {
        MessageName = messageName;
        Format = format;
        Field = field;
        Offset = offset;
    }

    /// <summary>A malformed message, by its sentence alone.</summary>
    public MalformedMessageException(string message) : base(message) => MessageName = "";

    /// <summary>A malformed message, by its sentence and its cause.</summary>
    public MalformedMessageException(string message, Exception innerException) : base(message, innerException) => MessageName = "";

    /// <summary>A malformed message of which nothing more is known.</summary>
    public MalformedMessageException() : this("The message is malformed.")
    {
    }

    /// <summary>The schema's name.</summary>
    public string MessageName { get; }

    /// <summary>The wire format that was read.</summary>
    public WireFormat Format { get; }

    /// <summary>The path of the field, as in <c>Pose.Position.X</c>, or null when the message as a whole is wrong.</summary>
    public string? Field { get; }

    /// <summary>Bytes from the start of the body (or of the payload frame) to the fault.</summary>
    public int Offset { get; }

    private static string Sentence(string messageName, WireFormat format, string? field, int offset, string reason) =>
        $"Malformed {messageName} ({format}): {(field is null ? "the message" : $"'{field}'")} at byte {offset} {reason}.";
}
