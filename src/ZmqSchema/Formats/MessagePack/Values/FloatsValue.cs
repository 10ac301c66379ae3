using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A vector, quaternion or matrix as an array of float32.</summary>
/// <typeparam name="T">A type of System.Numerics that is its float32, one behind the other.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FloatsValue<T> : IMessagePackValue<T> where T : unmanaged
{
    private static int Count => Unsafe.SizeOf<T>() / sizeof(float);

    /// <inheritdoc/>
    public static int FixedSize => MessagePackWriter.HeaderSize(Count) + (5 * Count);

    /// <inheritdoc/>
    public static long Size(in T value, int depth) => FixedSize;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T value, string member)
    {
        at = MessagePackWriter.WriteArrayHeader(body, at, Count);
        foreach (var number in MemoryMarshal.Cast<T, float>(new ReadOnlySpan<T>(in value)))
            at = SingleValue.Write(body, at, number, member);
        return at;
    }

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out T value)
    {
        value = default;
        var end = MessagePackReader.ReadArrayHeader(ref source, at, out var count);
        if (end < 0)
            return -1;
        if (count != Count)
            return source.Fail(at, "has {0} numbers, and {1} belong here", count, Count);

        foreach (ref var number in MemoryMarshal.Cast<T, float>(new Span<T>(ref value)))
        {
            if ((end = SingleValue.Read(ref source, end, out number)) < 0)
                return -1;
        }

        return end;
    }
}
