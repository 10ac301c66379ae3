using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A float32 as a float, which has 64 bits; read rounded to the nearest.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleValue : IPickleValue<float>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in float value, string member) => writer.WriteFloat(value);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out float value)
    {
        var isRead = DoubleValue.Read(ref source, at, out var number);
        value = (float)number;
        return isRead && (!float.IsInfinity(value) || double.IsInfinity(number) || source.Fail(at, "is too large for a float32"));
    }
}
