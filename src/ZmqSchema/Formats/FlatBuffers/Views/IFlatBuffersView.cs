using System.ComponentModel;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A view of a table; written by the generator, always explicitly.</summary>
/// <typeparam name="TSelf">The view.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFlatBuffersView<TSelf> where TSelf : IFlatBuffersView<TSelf>, allows ref struct
{
    /// <summary>Lays the view over a table.</summary>
    static abstract TSelf Over(FlatBuffersTable table);
}
