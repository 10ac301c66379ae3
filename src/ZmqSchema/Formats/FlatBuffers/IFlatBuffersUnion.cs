using System.ComponentModel;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>The FlatBuffers codec of a union; written by the generator, always explicitly.</summary>
/// <typeparam name="TUnion">What C# holds it as.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFlatBuffersUnion<TUnion>
{
    /// <summary>The union that holds nothing, as flatc's classes can; null where nothing is null.</summary>
    static virtual TUnion? None => default;

    /// <summary>The number of the case that is there; 0 for none.</summary>
    static abstract byte CaseOf(TUnion? value);

    /// <summary>No fewer bytes than the value of the case takes.</summary>
    /// <param name="value">A union that holds a case.</param>
    /// <param name="depth">How many tables it stands in.</param>
    static abstract long BoundCase(TUnion value, int depth);

    /// <summary>Places the value of the case, writes it unless the writer measures, and returns its position.</summary>
    static abstract int WriteCase(ref FlatBuffersWriter writer, TUnion value);

    /// <summary>Reads the value of case <paramref name="number"/> at <paramref name="position"/>. An unknown case is skipped: it reads as null.</summary>
    static abstract bool TryReadCase(ref FlatBuffersReader reader, byte number, int position, out TUnion? value);

    /// <summary>Looks at every byte that can be reached from the value of case <paramref name="number"/> at <paramref name="position"/>.</summary>
    static abstract bool VerifyCase(ref FlatBuffersVerifier verifier, byte number, int position);
}
