using System.Collections.Immutable;

namespace ZmqSchema.Corpus;

/// <summary>The row of bytes, in everything that holds them.</summary>
[ZmqMessage]
public partial class Blobs
{
    [ZmqFixedLength(5)]
    public byte[]? Array { get; set; }

    [ZmqFixedLength(4)]
    public ReadOnlyMemory<byte> Memory { get; set; }

    [ZmqFixedLength(3)]
    public List<byte>? List { get; set; }

    [ZmqFixedLength(2)]
    public ImmutableArray<byte> Immutable { get; set; }

    public EightBytes Inline { get; set; }
}
