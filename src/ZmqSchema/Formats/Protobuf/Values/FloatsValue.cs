using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A vector, quaternion or matrix among others of its kind: its floats, which stand between theirs in one field.</summary>
/// <typeparam name="T">A type of System.Numerics that is its float32, one behind the other.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FloatsValue<T> : IProtobufValue<T> where T : unmanaged
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Fixed32;

    /// <inheritdoc/>
    public static int FixedSize => Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public static bool IsDefault(in T value) => false;

    /// <inheritdoc/>
    public static long Size(in T value, ref ProtobufLengths lengths) => FixedSize;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member)
    {
        foreach (var number in MemoryMarshal.Cast<T, float>(new ReadOnlySpan<T>(in value)))
            at = SingleValue.Write(body, at, number, ref lengths, member);
        return at;
    }

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out T value)
    {
        value = default;
        foreach (ref var number in MemoryMarshal.Cast<T, float>(new Span<T>(ref value)))
        {
            if ((at = SingleValue.Read(ref source, at, out number)) < 0)
                return -1;
        }

        return at;
    }
}
