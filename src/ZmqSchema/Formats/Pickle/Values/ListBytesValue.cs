using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A schema's <c>[ubyte]</c>, which is a list in C#, as bytes; null as None, which is read as empty. Lists of integers are read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListBytesValue : IPickleValue<List<byte>>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in List<byte> value, string member)
    {
        if (value is { } bytes)
            writer.WriteBytes(CollectionsMarshal.AsSpan(bytes));
        else
            writer.WriteNone();
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out List<byte> value) => ListOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);
}
