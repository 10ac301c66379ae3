using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Emit;

/// <summary>How sequences of each kind are walked and made in emitted code.</summary>
internal static class SequenceSpelling
{
    private const string Elements = "global::ZmqSchema.Formats.Elements";

    /// <summary>A span over the elements of <paramref name="value"/>; of an inline array, which must be a local, and of a fixed buffer's pointer too.</summary>
    public static string Items(SequenceKind kind, string? typeInCode, string element, int length, string value) => kind switch
    {
        SequenceKind.InlineArray => $"{Elements}.Of<{typeInCode}, {element}>(ref {value}, {length})",
        SequenceKind.FixedBuffer => $"new global::System.ReadOnlySpan<{element}>({value}, {length})",
        _ => $"{Elements}.Of({value})",
    };

    /// <summary>Room for the elements: what <see cref="Room"/> is a span over and <see cref="Made"/> makes the value of.</summary>
    public static string New(SequenceKind kind, string? typeInCode, string element, string count) => kind switch
    {
        SequenceKind.InlineArray => $"default({typeInCode})",
        SequenceKind.List => $"{Elements}.NewList<{element}>({count})",
        _ => $"{Elements}.NewArray<{element}>({count})",
    };

    /// <summary>A span over the room in <paramref name="local"/>.</summary>
    public static string Room(SequenceKind kind, string? typeInCode, string element, int length, string local) => kind switch
    {
        SequenceKind.InlineArray => $"{Elements}.Of<{typeInCode}, {element}>(ref {local}, {length})",
        SequenceKind.List => $"global::System.Runtime.InteropServices.CollectionsMarshal.AsSpan({local})",
        _ => $"new global::System.Span<{element}>({local})",
    };

    /// <summary>The value, once the room in <paramref name="local"/> is full; of a fixed buffer the array that has to be copied into it.</summary>
    public static string Made(SequenceKind kind, string element, string local) => kind switch
    {
        SequenceKind.ImmutableArray => $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({local})",
        SequenceKind.Memory => $"new global::System.ReadOnlyMemory<{element}>({local})",
        _ => local,
    };
}
