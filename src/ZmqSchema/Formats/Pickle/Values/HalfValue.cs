using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A Half as a float.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HalfValue : IPickleValue<Half>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in Half value, string member) => writer.WriteFloat((double)value);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out Half value)
    {
        var isRead = DoubleValue.Read(ref source, at, out var number);
        value = (Half)number;
        return isRead && (!Half.IsInfinity(value) || double.IsInfinity(number) || source.Fail(at, "is too large for a Half"));
    }
}
