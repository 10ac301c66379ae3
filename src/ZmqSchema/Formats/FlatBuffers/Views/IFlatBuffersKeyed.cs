using System.ComponentModel;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A view of a table that vectors are sorted by a key of; written by the generator, always explicitly.</summary>
/// <typeparam name="TKey">A number, an enum, or the UTF-8 of a string.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFlatBuffersKeyed<TKey> where TKey : allows ref struct
{
    /// <summary>Below zero where the table's key comes before <paramref name="key"/>, above zero where it comes after.</summary>
    int CompareKey(scoped TKey key);
}
