using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A Half in the fewest digits that read back the same; NaN and the infinities as strings, read bare too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HalfValue : IJsonValue<Half>
{
    /// <inheritdoc/>
    public static int FixedBound => FloatWriter.LongestSingle;

    /// <inheritdoc/>
    public static long Bound(in Half value, int depth) => FloatWriter.LongestSingle;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in Half value, string member) => FloatWriter.Write(body, at, value);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out Half value) => JsonNumber.ReadParsed(ref source, at, "Half", out value);
}
