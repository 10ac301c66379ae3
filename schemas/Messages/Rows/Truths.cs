namespace ZmqSchema.Corpus;

/// <summary>The row of bool, and the char that stands behind it.</summary>
[ZmqMessage]
public partial struct Truths
{
    public bool Yes;
    public char Letter;
    public bool No;
}
