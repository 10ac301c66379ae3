using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A float; read from ints too, where nothing is lost.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleValue : IPickleValue<double>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in double value, string member) => writer.WriteFloat(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Read(ref PickleSource source, int at, out double value)
    {
        if (at < 0 || source.Body[at] != PickleCode.BinFloat)
            return PickleReader.TryReadNumber(ref source, at, out value);
        value = BinaryPrimitives.ReadDoubleBigEndian(source.Body.Slice(at + 1, 8));
        return true;
    }
}
