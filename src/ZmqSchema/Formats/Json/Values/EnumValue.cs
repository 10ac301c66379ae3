using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>An enum by name, or by number where the value has none; read from either, and flags from several names with commas between.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TInteger">What it stands on.</typeparam>
/// <typeparam name="TNames">The message that holds it, which knows its names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumValue<T, TInteger, TNames> : IJsonValue<T>
    where T : unmanaged, Enum where TInteger : unmanaged, IBinaryInteger<TInteger>, IMinMaxValue<TInteger> where TNames : IJsonNames<T>
{
    /// <inheritdoc/>
    public static int FixedBound => Math.Max(TNames.Longest, IntegerValue<TInteger>.FixedBound);

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static long Bound(in T value, int depth) => FixedBound;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T value, string member)
    {
        var name = TNames.NameOf(value);
        return name.IsEmpty
            ? IntegerValue<TInteger>.Write(body, at, Unsafe.BitCast<T, TInteger>(value), member)
            : JsonWriter.WriteRaw(body, at, name);
    }

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out T value)
    {
        if ((uint)at < (uint)source.Body.Length && source.Body[at] == '"')
            return ReadName(ref source, at, out value);

        value = default;
        if ((uint)at >= (uint)source.Body.Length || !(source.Body[at] == '-' || char.IsAsciiDigit((char)source.Body[at])))
            return source.FailExpecting(at, "a name or a number");
        var end = IntegerValue<TInteger>.Read(ref source, at, out var integer);
        value = Unsafe.BitCast<TInteger, T>(integer);
        return end;
    }

    private static int ReadName(ref JsonSource source, int at, out T value)
    {
        value = default;
        var end = JsonText.Find(ref source, at, "a name", out var raw, out var kind);
        if (end < 0)
            return -1;

        var name = ShortText.Of(raw, kind, stackalloc byte[ShortText.Room]);
        if (TNames.TryFind(name, out value) || (TNames.AreFlags && TryFindAll(name, out value)))
            return end;

        // Keys of dictionaries stand in quotes, those without a name too.
        var isNumber = ShortText.TryRead<TInteger, IntegerValue<TInteger>>(name, out var integer);
        value = Unsafe.BitCast<TInteger, T>(integer);
        return isNumber ? end : source.Fail(at, "is no name that is known here");
    }

    private static bool TryFindAll(ReadOnlySpan<byte> names, out T value)
    {
        var all = TInteger.Zero;
        foreach (var range in names.Split((byte)','))
        {
            if (!TNames.TryFind(names[range].Trim((byte)' '), out var one))
            {
                value = default;
                return false;
            }

            all |= Unsafe.BitCast<T, TInteger>(one);
        }

        value = Unsafe.BitCast<TInteger, T>(all);
        return true;
    }
}
