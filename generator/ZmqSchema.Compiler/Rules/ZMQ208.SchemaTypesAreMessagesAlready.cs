namespace ZmqSchema.Compiler.Rules;

/// <summary>A part of a class that a schema file declares needs no attribute, and must not have another topic than the schema says.</summary>
internal static class SchemaTypesAreMessagesAlready
{
    public static Rule Rule { get; } = new("ZMQ208", Severity.Error,
        "A class of a schema file has [ZmqMessage]",
        "'{0}' is a class that a schema file declares, and what it is as a message stands there; remove the attribute, and say topic and formats in the schema with zmq_topic and zmq_formats");

    /// <summary>What becomes of the C# declaration: a finding, and no code.</summary>
    public static CheckedMessage Instead(CheckedMessage ofSchema) =>
        new(ofSchema.Message, Model.EquatableArray.Of(Rule.Found(ofSchema.Message.Name.FullName)), IsSound: false);
}
