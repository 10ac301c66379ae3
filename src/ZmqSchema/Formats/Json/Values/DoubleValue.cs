using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A float64 in the fewest digits that read back the same; NaN and the infinities as strings, read bare too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleValue : IJsonValue<double>
{
    /// <inheritdoc/>
    public static int FixedBound => FloatWriter.LongestDouble;

    /// <inheritdoc/>
    public static long Bound(in double value, int depth) => FloatWriter.LongestDouble;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in double value, string member) => FloatWriter.Write(body, at, value);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out double value) => JsonNumber.ReadDouble(ref source, at, out value);
}
