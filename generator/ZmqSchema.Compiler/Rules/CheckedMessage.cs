using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

/// <summary>A message, what is wrong with it, and whether code can be emitted for it.</summary>
public sealed record CheckedMessage(MessageModel Message, EquatableArray<Finding> Findings, bool IsSound);
