namespace ZmqSchema.Corpus;

/// <summary>The row of Guid: the byte order of RFC 9562.</summary>
[ZmqMessage]
public readonly partial record struct Ids(Guid Id, uint Seq);
