using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>The names of an enum; written by the generator into each message that holds one, always explicitly.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonNames<T> where T : unmanaged, Enum
{
    /// <summary>Whether values can be several names at once.</summary>
    static virtual bool AreFlags => false;

    /// <summary>Bytes of the longest name, quotes included.</summary>
    static abstract int Longest { get; }

    /// <summary>The name of a value as it is written, in quotes; empty when it has none.</summary>
    static abstract ReadOnlySpan<byte> NameOf(T value);

    /// <summary>The value of a name in UTF-8.</summary>
    static abstract bool TryFind(ReadOnlySpan<byte> name, out T value);
}
