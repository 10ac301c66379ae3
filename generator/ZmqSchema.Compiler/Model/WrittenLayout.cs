namespace ZmqSchema.Compiler.Model;

/// <summary>A <c>[StructLayout]</c> of the user's.</summary>
/// <param name="Kind">Sequential, Explicit or Auto.</param>
/// <param name="Pack">0 for the platform's alignment.</param>
/// <param name="Size">0 for as many bytes as it takes.</param>
public sealed record WrittenLayout(WrittenLayoutKind Kind, int Pack, int Size);

/// <summary>The kinds of <c>[StructLayout]</c>.</summary>
public enum WrittenLayoutKind
{
    Sequential,
    Explicit,
    Auto,
}
