using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>What holds the elements of a sequence, as far as a schema can tell.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SequenceForm
{
    /// <summary>An array, list or memory.</summary>
    Open,

    /// <summary>An array, list or memory of bytes that is one value.</summary>
    Bytes,

    /// <summary>An inline array.</summary>
    Inline,

    /// <summary>An inline array of bytes.</summary>
    InlineBytes,

    /// <summary>A fixed buffer.</summary>
    Buffer,

    /// <summary>A fixed buffer of bytes.</summary>
    BufferOfBytes,
}
