using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>An enum as its integer; values without a name are kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumValue<T, TInteger> : IPickleValue<T>
    where T : unmanaged, Enum where TInteger : unmanaged, IBinaryInteger<TInteger>, IMinMaxValue<TInteger>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member) =>
        IntegerValue<TInteger>.Write(ref writer, Unsafe.BitCast<T, TInteger>(value), member);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T value)
    {
        var isRead = IntegerValue<TInteger>.Read(ref source, at, out var integer);
        value = Unsafe.BitCast<TInteger, T>(integer);
        return isRead;
    }
}
