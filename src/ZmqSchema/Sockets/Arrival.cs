namespace ZmqSchema;

/// <summary>What the pump found on the socket: a message, or one that was malformed and is to be thrown at whoever reads it.</summary>
internal readonly record struct Arrival<T>(Received<T> Received, MalformedMessageException? Fault);
