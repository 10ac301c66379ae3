using System.ComponentModel;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A view of a union; written by the generator, always explicitly.</summary>
/// <typeparam name="TSelf">The view.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFlatBuffersUnionView<TSelf> where TSelf : IFlatBuffersUnionView<TSelf>, allows ref struct
{
    /// <summary>Lays the view over a union.</summary>
    static abstract TSelf Over(FlatBuffersUnion union);
}
