using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Dictionaries as vectors of entries, sorted by key as FlatBuffers' own lookups expect them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlatBuffersEntries
{
    /// <summary>The entries, sorted: numbers by value, strings by their UTF-8.</summary>
    public static ReadOnlySpan<KeyValuePair<TKey, TValue>> Sorted<TKey, TValue>(Dictionary<TKey, TValue> entries) where TKey : notnull
    {
        KeyValuePair<TKey, TValue>[] sorted = [.. entries];
        Array.Sort(sorted, static (left, right) => left.Key is string text ? InUtf8(text, (string)(object)right.Key) : Comparer<TKey>.Default.Compare(left.Key, right.Key));
        return sorted;
    }

    /// <summary>Bytes that an entry takes in a dictionary and in the array before it: key and value in both, and where to look for it.</summary>
    internal static int CostOf<TKey, TValue>() where TKey : notnull => (2 * Unsafe.SizeOf<KeyValuePair<TKey, TValue>>()) + 16;

    /// <summary>Compares as <c>strcmp</c> does with the UTF-8: by code points, among which surrogates come after all others of 16 bits.</summary>
    internal static int InUtf8(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
            return left.Length.CompareTo(right.Length);
        return Rank(left[same]).CompareTo(Rank(right[same]));
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
