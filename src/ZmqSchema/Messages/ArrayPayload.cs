using System.ComponentModel;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace ZmqSchema;

/// <summary>Takes and hands out payload frames whose elements are of a type that the message names: numpy's arrays.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArrayPayload
{
    private const int LongestDTypeShown = 40;

    /// <summary>Hands an array to the socket after checking its bytes against its dtype, and against its shape where there are dimensions.</summary>
    /// <exception cref="ArgumentException">There is no such dtype, or the array has another number of bytes.</exception>
    public static void Add(IPayloadSink sink, ReadOnlyMemory<byte> payload, string member, string? dtype, ReadOnlySpan<long> dimensions)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var fault = default(Malformation);
        if (!TryCheck(payload.Span, member, dtype, dimensions, ref fault))
            throw new ArgumentException($"'{member}' {fault.Reason}.", member);
        sink.AddPayload(payload);
    }

    /// <summary>Takes payload <paramref name="index"/> after checking it.</summary>
    public static bool TryTake(
        PayloadFrames payloads, int index, string member, string? dtype, scoped ReadOnlySpan<long> dimensions, out ReadOnlyMemory<byte> payload,
        ref Malformation malformation)
    {
        var isSound = TryGet(payloads, index, member, dtype, dimensions, out _, ref malformation);
        payload = isSound ? payloads.Take(index) : default;
        return isSound;
    }

    /// <summary>Looks at payload <paramref name="index"/> in place after checking it.</summary>
    public static bool TryGet(
        PayloadFrames payloads, int index, string member, string? dtype, scoped ReadOnlySpan<long> dimensions, out ReadOnlySpan<byte> payload,
        scoped ref Malformation malformation)
    {
        payload = payloads.Get(index);
        return TryCheck(payload, member, dtype, dimensions, ref malformation);
    }

    /// <summary>Sees an array as a tensor of its elements.</summary>
    /// <exception cref="InvalidOperationException">The dtype is not that of <typeparamref name="T"/>.</exception>
    public static ReadOnlyTensorSpan<T> AsTensor<T>(ReadOnlySpan<byte> payload, string? dtype, scoped ReadOnlySpan<nint> lengths) where T : unmanaged
    {
        if (!NumpyDType.TryParse(dtype, out var known))
            throw new InvalidOperationException($"The array is of dtype '{Shown(dtype)}', which C# has no tensor of.");
        if (known.Type != typeof(T))
            throw new InvalidOperationException($"The array is of dtype {known}, which is a tensor of {known.Type.Name} and not of {typeof(T).Name}.");
        return Payload.AsTensor(MemoryMarshal.Cast<byte, T>(payload), lengths);
    }

    private static bool TryCheck(ReadOnlySpan<byte> payload, string member, string? dtype, ReadOnlySpan<long> dimensions, scoped ref Malformation malformation)
    {
        if (!NumpyDType.TryParse(dtype, out var known, out var isSwapped))
        {
            malformation = new(member, 0, $"is of dtype '{Escaped(dtype)}', which is none of bool, int8 to int64, uint8 to uint64, float16 to float64 and complex128");
            return false;
        }

        if (isSwapped)
        {
            malformation = new(member, 0, $"is of dtype '{Escaped(dtype)}', whose byte order is not this machine's; send a.astype(a.dtype.newbyteorder('='))");
            return false;
        }

        return Payload.TryCheck(payload, known.ItemSize, known.Type == typeof(bool), member, dimensions, ref malformation);
    }

    private static string Shown(string? dtype) =>
        dtype is null ? "" : dtype.Length <= LongestDTypeShown ? dtype : dtype[..LongestDTypeShown] + "...";

    private static string Escaped(string? dtype) => Shown(dtype).Replace("{", "{{").Replace("}", "}}");
}
