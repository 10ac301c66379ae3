using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>
/// Where the values of a field stand in a message, for fields whose values belong together: elements that may be scattered, messages that
/// are merged. They are read once the whole message was walked, each once, into memory of the right size.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ProtobufOccurrences
{
    /// <summary>The number of values.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The tag of the first.</summary>
    internal uint Tag { readonly get; private set; }

    /// <summary>Where the first value stands, behind its tag, which peers may have written longer than need be.</summary>
    internal int First { readonly get; private set; }

    /// <summary>Where the last value stands, behind its tag.</summary>
    internal int Last { readonly get; private set; }

    /// <summary>Where the last value ends.</summary>
    internal int End { readonly get; private set; }

    /// <summary>Notes one or more values behind a tag.</summary>
    internal void Add(uint tag, int start, int end, int count)
    {
        if (End == 0)
            (Tag, First) = (tag, start);
        (Last, End) = (start, end);
        Count += count;
    }
}
