using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>The elements of a repeated field, whatever holds them in C#: numbers packed into one, everything else each behind a tag.</summary>
internal static class SequenceOf<T, TElement> where TElement : struct, IProtobufValue<T>
{
    private static bool ArePacked { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => TElement.WireType != WireTypes.Length; }

    /// <summary>Numbers of which each element is made, one behind the other: of a Vector3 three, otherwise one.</summary>
    private static int Parts
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TElement.FixedSize == 0 ? 1 : TElement.FixedSize / PartSize;
    }

    private static int PartSize { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => TElement.WireType == WireTypes.Fixed64 ? sizeof(ulong) : sizeof(uint); }

    private static bool AreTheirMemory
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.IsLittleEndian && TElement.FixedSize == Unsafe.SizeOf<T>();
    }

    public static long Size(scoped ReadOnlySpan<T> values, uint tag, ref ProtobufLengths lengths)
    {
        if (values.IsEmpty)
            return 0;
        long size = ArePacked ? ProtobufWriter.VarintSize(tag) : (long)values.Length * ProtobufWriter.VarintSize(tag);
        if (TElement.FixedSize > 0)
            return size + ProtobufWriter.WithLength((long)TElement.FixedSize * values.Length);

        var place = ArePacked ? lengths.Reserve() : 0;
        long content = 0;
        foreach (ref readonly var value in values)
            content += TElement.Size(in value, ref lengths);
        if (!ArePacked)
            return size + content;
        lengths.Note(place, content);
        return size + ProtobufWriter.WithLength(content);
    }

    public static int Write(Span<byte> body, int at, uint tag, scoped ReadOnlySpan<T> values, ref ProtobufLengths lengths, string member)
    {
        if (values.IsEmpty)
            return at;
        if (!ArePacked)
        {
            foreach (ref readonly var value in values)
                at = TElement.Write(body, ProtobufWriter.WriteTag(body, at, tag), in value, ref lengths, member);
            return at;
        }

        at = ProtobufWriter.WriteTag(body, at, tag);
        if (AreTheirMemory)
        {
            return ProtobufWriter.WriteBytes(
                body, at, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), checked(values.Length * TElement.FixedSize)));
        }

        var length = TElement.FixedSize > 0 ? values.Length * TElement.FixedSize : lengths.Next();
        var end = at = ProtobufWriter.WriteVarint(body, at, (ulong)length);
        foreach (ref readonly var value in values)
            end = TElement.Write(body, end, in value, ref lengths, member);
        if (end != at + length)
            ProtobufWriter.ThrowChanged();
        return end;
    }

    /// <summary>Notes what stands behind a tag: one element, or many that are packed.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all)
    {
        if (!ArePacked || WireTypes.Of(tag) != WireTypes.Length)
            return ProtobufReader.Note(ref source, at, tag, ref all);

        var start = ProtobufReader.ReadLength(ref source, at, out var length);
        if (start < 0)
            return -1;

        int count;
        if (TElement.FixedSize > 0)
        {
            count = length / PartSize;
            if (count * PartSize != length)
                return source.Fail(at, "has {0} bytes, which are no whole number of {1}", length, PartSize);
        }
        else
        {
            count = CountVarints(source.Body.Slice(start, length));
            if (length > 0 && source.Body[start + length - 1] >= 0x80)
                return source.Fail(start + length, "ends within a varint");
        }

        all.Add(tag, at, start + length, count);
        return start + length;
    }

    /// <summary>How many elements were noted, whose memory there is.</summary>
    public static bool TryCount(ref ProtobufSource source, in ProtobufOccurrences all, out int count)
    {
        count = all.Count / Parts;
        if (count * Parts == all.Count)
            return source.Affords(all.First, (long)count * Unsafe.SizeOf<T>());
        source.Fail(all.First, "has {0} numbers, and each element has {1}", all.Count, Parts);
        return false;
    }

    /// <summary>Reads the elements that were noted into as much memory.</summary>
    public static bool Fill(ref ProtobufSource source, in ProtobufOccurrences all, scoped Span<T> values)
    {
        if (Parts > 1)
        {
            return SequenceOf<float, SingleValue>.Fill(
                ref source, in all, MemoryMarshal.CreateSpan(ref Unsafe.As<T, float>(ref MemoryMarshal.GetReference(values)), values.Length * Parts));
        }

        var single = WireTypes.With(all.Tag, TElement.WireType);
        var packed = WireTypes.With(all.Tag, WireTypes.Length);
        var (filled, at, tag) = (0, all.First, all.Tag);
        while (true)
        {
            if (tag == single)
                at = TElement.Read(ref source, at, out values[filled++]);
            else if (tag == packed)
                at = FillPacked(ref source, at, values, ref filled);
            else
                at = ProtobufReader.Skip(ref source, at, tag);
            if (at < 0 || at == all.End)
                return at >= 0;
            at = ProtobufReader.ReadTag(ref source, at, out tag);
        }
    }

    /// <summary>Reads the elements that were noted into an array.</summary>
    public static bool TryGather(ref ProtobufSource source, in ProtobufOccurrences all, out T[] values)
    {
        values = [];
        if (!TryCount(ref source, in all, out var count))
            return false;
        values = Elements.NewArray<T>(count);
        return Fill(ref source, in all, values);
    }

    private static int FillPacked(ref ProtobufSource source, int at, scoped Span<T> values, ref int filled)
    {
        at = ProtobufReader.ReadLength(ref source, at, out var length);
        if (AreTheirMemory)
        {
            var count = length / TElement.FixedSize;
            source.Body.Slice(at, length).CopyTo(
                MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values.Slice(filled, count))), length));
            filled += count;
            return at + length;
        }

        for (var end = at + length; at >= 0 && at < end;)
            at = TElement.Read(ref source, at, out values[filled++]);
        return at;
    }

    // Each ends with a byte whose highest bit is clear.
    private static int CountVarints(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
            count += BitOperations.PopCount(~eight & 0x8080_8080_8080_8080);
        foreach (var one in bytes[(bytes.Length & ~7)..])
            count += one < 0x80 ? 1 : 0;
        return count;
    }
}
