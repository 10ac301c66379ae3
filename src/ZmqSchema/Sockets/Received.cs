namespace ZmqSchema;

/// <summary>A message and the topic that it came with.</summary>
/// <param name="Topic">The first frame as text; empty when the message came without one.</param>
/// <param name="Message">The message. Its payloads are the received buffers themselves and stay valid for as long as somebody holds them.</param>
public readonly record struct Received<T>(string Topic, T Message);
