namespace ZmqSchema.Compiler.Model;

/// <summary>Where the fields of one message stand in one wire format; each format has its own kind.</summary>
public abstract record FormatLayout(WireFormat Format);
