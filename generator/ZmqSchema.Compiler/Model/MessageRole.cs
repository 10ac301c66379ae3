namespace ZmqSchema.Compiler.Model;

/// <summary>Whether a type is sent by itself.</summary>
public enum MessageRole
{
    /// <summary>A message of its own.</summary>
    Message,

    /// <summary>A piece of messages: a union without <c>[ZmqMessage]</c>, a case of one, the object of a schema's struct.</summary>
    Part,
}
