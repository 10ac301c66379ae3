using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>Many floats one behind the other, by their bits: their room is looked at once.</summary>
internal static class Floats
{
    public static int Write(Span<byte> body, int at, ReadOnlySpan<ulong> values)
    {
        if (values.Length > (body.Length - at) / 9)
            MessagePackWriter.ThrowChanged();
        ref var next = ref MessagePackWriter.Room(body, at, 0);
        foreach (var value in values)
        {
            next = MessagePackCode.Float64;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref next, 1), BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
            next = ref Unsafe.Add(ref next, 9);
        }

        return at + (9 * values.Length);
    }

    public static int Write(Span<byte> body, int at, ReadOnlySpan<uint> values)
    {
        if (values.Length > (body.Length - at) / 5)
            MessagePackWriter.ThrowChanged();
        ref var next = ref MessagePackWriter.Room(body, at, 0);
        foreach (var value in values)
        {
            next = MessagePackCode.Float32;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref next, 1), BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
            next = ref Unsafe.Add(ref next, 5);
        }

        return at + (5 * values.Length);
    }
}
