using System.ComponentModel;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema;

/// <summary>Takes and hands out payload frames: their shapes, and frames of bytes as memory of another type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Payload
{
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
        if (frame.Length % Unsafe.SizeOf<T>() != 0)
        {
            malformation = new(member, 0, "has {0} bytes, which is no whole number of elements of {1} bytes", frame.Length, Unsafe.SizeOf<T>());
            return false;
        }

        if (!dimensions.IsEmpty)
        {
            if (!TryMultiply(dimensions, out var count))
            {
                malformation = new(member, 0, "has {0} elements, and a shape with a dimension below zero or beyond all memory", payload.Length);
                return false;
            }

            if (count != payload.Length)
            {
                malformation = new(member, 0, "has {0} elements, and its shape has {1}", payload.Length, count);
                return false;
            }
        }

        if (typeof(T) == typeof(bool) && frame.IndexOfAnyExceptInRange((byte)0, (byte)1) is >= 0 and var at)
        {
            malformation = new(member, at, "is {0}, and a bool is 0 or 1", frame[at]);
            return false;
        }

        return true;
    }

    /// <summary>Sees a payload as a tensor. No memory at all is an empty array's, because a tensor takes no null reference.</summary>
    public static ReadOnlyTensorSpan<T> AsTensor<T>(ReadOnlySpan<T> payload, scoped ReadOnlySpan<nint> dimensions) where T : unmanaged =>
        new(payload.IsEmpty ? Array.Empty<T>() : payload, dimensions);

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
