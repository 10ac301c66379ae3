using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Linking.Fbs.Rules;

/// <summary>What can be wrong with the attributes that make a message of a table: ZMQ236 to ZMQ239.</summary>
public static class MessageRules
{
    public static Rule TopicsAreTexts { get; } = new("ZMQ236", Severity.Error,
        "The topic of a table is not a string",
        "'{0}' has {1} as its zmq_topic, and a topic is a string; write (zmq_topic: \"telemetry/\")");

    public static Rule FormatsAreKnown { get; } = new("ZMQ237", Severity.Error,
        "A table lists a wire format that there is not",
        "'{0}' lists {1} in zmq_formats, which is no wire format; write a string with one or more of these and commas between them: {2}");

    public static Rule FormatsAreListedOnce { get; } = new("ZMQ238", Severity.Warning,
        "A table lists a wire format twice",
        "'{0}' lists {1} twice in zmq_formats, and the second one has no effect; remove it");

    public static Rule TablesAreMessages { get; } = new("ZMQ239", Severity.Warning,
        "Something that is no message has a topic or formats",
        "'{0}' has {1}, which has no effect here because only tables are messages; move it to the table that is sent");
}
