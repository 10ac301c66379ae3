using System.ComponentModel;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A view of a struct: of a message, a union or a dictionary's entry; written by the generator, always explicitly.</summary>
/// <typeparam name="TSelf">The view.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICapnProtoView<TSelf> where TSelf : ICapnProtoView<TSelf>, allows ref struct
{
    /// <summary>Lays the view over a struct.</summary>
    static abstract TSelf Over(CapnProtoStruct it);

    /// <summary>Looks at all that the view could show of a struct.</summary>
    static abstract bool Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoStruct it);
}
