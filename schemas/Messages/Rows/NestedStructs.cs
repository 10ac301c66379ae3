namespace ZmqSchema.Corpus;

/// <summary>The row of nested messages: structs in a struct are one copy.</summary>
[ZmqMessage]
public readonly partial record struct NestedStructs(byte Tag, Point First, Pose Where, Point Last);
