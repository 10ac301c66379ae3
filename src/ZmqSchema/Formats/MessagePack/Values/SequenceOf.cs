using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>Elements one behind the other, whatever holds them in C#.</summary>
internal static class SequenceOf<T, TElement> where TElement : struct, IMessagePackValue<T>
{
    public static long Size(ReadOnlySpan<T> values, int depth)
    {
        depth = MessagePackWriter.Deeper(depth);
        long size = MessagePackWriter.HeaderSize(values.Length);
        if (TElement.FixedSize > 0)
            return size + ((long)TElement.FixedSize * values.Length);
        foreach (ref readonly var value in values)
            size += TElement.Size(in value, depth);
        return size;
    }

    public static int Write(Span<byte> body, int at, ReadOnlySpan<T> values, string member)
    {
        at = MessagePackWriter.WriteArrayHeader(body, at, values.Length);
        if (typeof(T) == typeof(double))
            return Floats.Write(body, at, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, ulong>(ref MemoryMarshal.GetReference(values)), values.Length));
        if (typeof(T) == typeof(float))
            return Floats.Write(body, at, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, uint>(ref MemoryMarshal.GetReference(values)), values.Length));
        foreach (ref readonly var value in values)
            at = TElement.Write(body, at, in value, member);
        return at;
    }

    /// <summary>Reads how many elements there are; bytes may come as a string or a binary too.</summary>
    public static int Begin(ref MessagePackSource source, int at, out int count, out bool areRaw)
    {
        areRaw = typeof(T) == typeof(byte) && (uint)at < (uint)source.Body.Length && IsText(source.Body[at]);
        if (areRaw)
            return MessagePackReader.ReadBytesHeader(ref source, at, "bytes", out count);

        var start = MessagePackReader.ReadArrayHeader(ref source, at, out count);
        return start >= 0 && source.Enters(at) && source.Affords(at, (long)count * Unsafe.SizeOf<T>()) ? start : -1;
    }

    /// <summary>Reads the elements.</summary>
    public static int Fill(ref MessagePackSource source, int at, scoped Span<T> values, bool areRaw)
    {
        if (areRaw)
        {
            var bytes = source.Body.Slice(at, values.Length);
            bytes.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length));
            return at + values.Length;
        }

        foreach (ref var value in values)
        {
            if ((at = TElement.Read(ref source, at, out value)) < 0)
                return -1;
        }

        source.Leave();
        return at;
    }

    private static bool IsText(byte code) =>
        code is (>= MessagePackCode.FixStr and < MessagePackCode.Nil) or (>= MessagePackCode.Bin8 and <= MessagePackCode.Bin32)
            or (>= MessagePackCode.Str8 and <= MessagePackCode.Str32);
}
