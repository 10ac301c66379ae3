using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats;

/// <summary>Sequences of every C# kind as spans, for emitted code. Null is empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Elements
{
    /// <summary>The elements of an array.</summary>
    public static ReadOnlySpan<T> Of<T>(T[]? values) => values;

    /// <summary>The elements of a list; they must not change meanwhile.</summary>
    public static ReadOnlySpan<T> Of<T>(List<T>? values) => CollectionsMarshal.AsSpan(values);

    /// <summary>The elements of an immutable array.</summary>
    public static ReadOnlySpan<T> Of<T>(ImmutableArray<T> values) => values.IsDefault ? default : values.AsSpan();

    /// <summary>The elements of a memory.</summary>
    public static ReadOnlySpan<T> Of<T>(ReadOnlyMemory<T> values) => values.Span;

    /// <summary>The elements of an inline array, to read or to write.</summary>
    public static Span<T> Of<THolder, T>(ref THolder values, int count) where THolder : struct => MemoryMarshal.CreateSpan(ref Unsafe.As<THolder, T>(ref values), count);

    /// <summary>A new array, whatever its elements are.</summary>
    public static T[] NewArray<T>(int count) => count == 0 ? [] : new T[count];

    /// <summary>A new list with room for elements that are all written next.</summary>
    public static List<T> NewList<T>(int count)
    {
        var list = new List<T>(count);
        CollectionsMarshal.SetCount(list, count);
        return list;
    }
}
