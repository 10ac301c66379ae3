using System.ComponentModel;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema;

/// <summary>Takes and hands out payload frames: their shapes, and frames of bytes as memory of another type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Payload
{
    // As many as numpy 2 has, which is also enough.
    private const int MaxRank = 64;

    /// <summary>Hands a payload to the socket after checking it against its shape; no dimensions, no check.</summary>
    /// <exception cref="ArgumentException">The payload has another number of elements than its shape.</exception>
    public static void Add<T>(IPayloadSink sink, ReadOnlyMemory<T> payload, string member, ReadOnlySpan<long> dimensions) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(sink);
        if (!dimensions.IsEmpty && (!TryMultiply(dimensions, out var count) || count != payload.Length))
        {
            throw new ArgumentException(
                $"'{member}' has {payload.Length} elements, and its shape is {string.Join(" x ", dimensions.ToArray())}.", member);
        }

        sink.AddPayload(payload);
    }

    /// <summary>Takes payload <paramref name="index"/> after checking it.</summary>
    public static bool TryTake<T>(
        PayloadFrames payloads, int index, string member, scoped ReadOnlySpan<long> dimensions, out ReadOnlyMemory<T> payload, ref Malformation malformation)
        where T : unmanaged
    {
        if (!TryGet<T>(payloads, index, member, dimensions, out _, ref malformation))
        {
            payload = default;
            return false;
        }

        var frame = payloads.Take(index);
        payload = typeof(T) == typeof(byte)
            ? Unsafe.As<ReadOnlyMemory<byte>, ReadOnlyMemory<T>>(ref frame)
            : frame.IsEmpty ? default : new PayloadMemory<T>(frame).Memory;
        return true;
    }

    /// <summary>Looks at payload <paramref name="index"/> in place after checking it.</summary>
    public static bool TryGet<T>(
        PayloadFrames payloads, int index, string member, scoped ReadOnlySpan<long> dimensions, out ReadOnlySpan<T> payload, scoped ref Malformation malformation)
        where T : unmanaged
    {
        var frame = payloads.Get(index);
        payload = MemoryMarshal.Cast<byte, T>(frame);
        return TryCheck(frame, Unsafe.SizeOf<T>(), typeof(T) == typeof(bool), member, dimensions, ref malformation);
    }

    /// <summary>Sees a payload as a tensor. No memory at all is an empty array's, because a tensor takes no null reference.</summary>
    public static ReadOnlyTensorSpan<T> AsTensor<T>(ReadOnlySpan<T> payload, scoped ReadOnlySpan<nint> dimensions) where T : unmanaged =>
        new(payload.IsEmpty ? Array.Empty<T>() : payload, dimensions);

    /// <summary>Dimensions of which the message says how many there are; of none, which numpy has for a single element, one of 1.</summary>
    public static ReadOnlySpan<long> Dimensions<T>(ReadOnlySpan<T> shape) where T : unmanaged, IBinaryInteger<T> => Converted<T, long>(shape);

    /// <summary>The same for a tensor.</summary>
    public static ReadOnlySpan<nint> Lengths<T>(ReadOnlySpan<T> shape) where T : unmanaged, IBinaryInteger<T> => Converted<T, nint>(shape);

    /// <summary>Whether bytes are whole elements, as many as their shape has; no dimensions, no shape.</summary>
    internal static bool TryCheck(
        ReadOnlySpan<byte> frame, int elementSize, bool isBool, string member, ReadOnlySpan<long> dimensions, scoped ref Malformation malformation)
    {
        var (length, rest) = Math.DivRem(frame.Length, elementSize);
        if (rest != 0)
        {
            malformation = new(member, 0, "has {0} bytes, which is no whole number of elements of {1} bytes", frame.Length, elementSize);
            return false;
        }

        if (dimensions.Length > MaxRank)
        {
            malformation = new(member, 0, "has a shape of more than {0} dimensions", MaxRank);
            return false;
        }

        if (!dimensions.IsEmpty)
        {
            if (!TryMultiply(dimensions, out var count))
            {
                malformation = new(member, 0, "has {0} elements, and a shape with a dimension below zero or beyond all memory", length);
                return false;
            }

            if (count != length)
            {
                malformation = new(member, 0, "has {0} elements, and its shape has {1}", length, count);
                return false;
            }
        }

        if (isBool && frame.IndexOfAnyExceptInRange((byte)0, (byte)1) is >= 0 and var at)
        {
            malformation = new(member, at, "is {0}, and a bool is 0 or 1", frame[at]);
            return false;
        }

        return true;
    }

    // What is beyond the rank is refused before anybody looks at it.
    private static TTo[] Converted<T, TTo>(ReadOnlySpan<T> shape) where T : unmanaged, IBinaryInteger<T> where TTo : unmanaged, IBinaryInteger<TTo>
    {
        if (shape.IsEmpty)
            return [TTo.One];
        var dimensions = new TTo[Math.Min(shape.Length, MaxRank + 1)];
        for (var i = 0; i < dimensions.Length; i++)
            dimensions[i] = TTo.CreateTruncating(shape[i]);
        return dimensions;
    }

    // A dimension of zero makes no other one good: a tensor refuses 0 x 2^62 x 2^62, whose strides it cannot count.
    private static bool TryMultiply(ReadOnlySpan<long> dimensions, out long product)
    {
        product = 1;
        foreach (var dimension in dimensions)
        {
            if (dimension < 0 || Math.BigMul(product, Math.Max(1, dimension), out product) != 0 || product < 0 || product > nint.MaxValue)
                return false;
        }

        if (dimensions.Contains(0))
            product = 0;
        return true;
    }
}
