namespace ZmqSchema.Corpus;

/// <summary>Buffers within a struct, as C interop declares them.</summary>
[ZmqMessage]
public unsafe partial struct FixedBuffers
{
    public int Id;
    public fixed byte Name[5];
    public fixed double Values[2];
    public fixed bool Flags[3];
    public fixed char Letters[2];
}
