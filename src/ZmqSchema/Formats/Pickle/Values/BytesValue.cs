using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A byte[] as bytes; null as None, which is read as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesValue : IPickleValue<byte[]>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in byte[] value, string member)
    {
        if (value is { } bytes)
            writer.WriteBytes(bytes);
        else
            writer.WriteNone();
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out byte[] value) => ArrayOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);
}
