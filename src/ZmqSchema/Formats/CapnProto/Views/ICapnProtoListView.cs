using System.ComponentModel;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A list that is read in place.</summary>
/// <typeparam name="TSelf">The type of the list itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICapnProtoListView<TSelf> where TSelf : ICapnProtoListView<TSelf>, allows ref struct
{
    /// <summary>What its elements take at least.</summary>
    static abstract CapnProtoSize ElementSize { get; }

    /// <summary>How many elements there are.</summary>
    int Length { get; }

    /// <summary>Sees a list whose elements are large enough; faults are told with the names.</summary>
    static abstract TSelf Over(CapnProtoList list, string message, string member);

    /// <summary>Looks at all elements of a list that is large enough and has some.</summary>
    static abstract bool Verify(ref CapnProtoVerifier verifier, scoped in CapnProtoList list);
}
