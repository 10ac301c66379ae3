namespace ZmqSchema.Compiler.Model;

/// <summary>What holds the elements of a vector in C#.</summary>
public enum SequenceKind
{
    Array,
    List,
    ImmutableArray,
    Memory,
    InlineArray,
    FixedBuffer,
}
