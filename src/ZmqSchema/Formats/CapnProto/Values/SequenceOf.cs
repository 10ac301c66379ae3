using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// Elements one behind the other, whatever holds them in C#: a list. What packs them is inlined into the codec that holds them, since there the
/// types are known: of classes, the code is shared by all otherwise, and looks up each method at run time.
/// </summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
internal static class SequenceOf<T, TElement> where TElement : struct, ICapnProtoValue<T>
{
    // An array, and the object around it where there is one.
    private const int Cost = 56;

    // What has no fields has a word, so that no list has more elements than its bytes can pay for.
    private static int DataWords { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => TElement.DataWords + TElement.PointerCount == 0 ? 1 : TElement.DataWords; }

    private static bool AreStructs { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => TElement.ElementSize is CapnProtoSize.Composite; }

    private static bool ArePointers { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => TElement.ElementSize is CapnProtoSize.Pointer; }

    /// <summary>Bytes that <see cref="Write"/> places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(scoped ReadOnlySpan<T> values, CapnProtoRuler ruler)
    {
        ruler = ruler.Deeper();
        if (AreStructs)
        {
            var size = Words.Size + ((long)values.Length * (DataWords + TElement.PointerCount) * Words.Size);
            if (TElement.PointerCount > 0)
            {
                foreach (ref readonly var value in values)
                    size += TElement.SizeWithin(in value, ruler);
            }
            else if (values.Length > 0)
            {
                _ = ruler.Deeper();
            }

            return size;
        }

        var all = Words.OfElements(TElement.ElementSize, values.Length);
        if (ArePointers)
        {
            foreach (ref readonly var value in values)
                all += TElement.Size(in value, ruler);
        }

        return all;
    }

    /// <summary>Places the elements, and writes the pointer to them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, scoped ReadOnlySpan<T> values, string member)
    {
        if (TElement.IsMemory)
        {
            writer.PutMemory(section, offset, TElement.ElementSize, values);
            return;
        }

        if (AreStructs)
        {
            var at = writer.PutStructs(section, offset, values.Length, DataWords, TElement.PointerCount);
            foreach (ref readonly var value in values)
            {
                TElement.WriteWithin(ref writer, at, in value);
                at += (DataWords + TElement.PointerCount) * Words.Size;
            }

            return;
        }

        var start = writer.PutList(section, offset, TElement.ElementSize, values.Length);
        for (var i = 0; i < values.Length; i++)
            TElement.Write(ref writer, start, i, in values[i], member);
    }

    /// <summary>Finds the list, whose elements' memory there is.</summary>
    public static bool TryBegin(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out CapnProtoList list) =>
        holder.TryGetList(offset, TElement.ElementSize, out list, ref source.Malformation)
        && source.Enters(holder.PositionOf(offset), Cost + ((long)list.Count * Unsafe.SizeOf<T>()));

    /// <summary>Reads the elements of a list into as much memory.</summary>
    public static bool Fill(ref CapnProtoSource source, scoped in CapnProtoList list, scoped Span<T> values)
    {
        var isRead = values.IsEmpty || (!AreStructs && list.TryGetRow(TElement.ElementSize, out var row)
            ? FillFromRow(ref source, in row, values)
            : FillFromStructs(ref source, in list, values));
        source.Leave();
        return isRead;
    }

    private static bool FillFromRow(ref CapnProtoSource source, scoped in CapnProtoStruct row, scoped Span<T> values)
    {
        if (TElement.IsMemory)
        {
            var bytes = MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length * Unsafe.SizeOf<T>());
            row.Bytes(bytes.Length).CopyTo(bytes);
            return true;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!TElement.TryRead(ref source, in row, i, out values[i]))
                return false;
        }

        return true;
    }

    private static bool FillFromStructs(ref CapnProtoSource source, scoped in CapnProtoList list, scoped Span<T> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var element = list[i];
            if (AreStructs ? !TElement.TryReadWithin(ref source, in element, out values[i]) : !TElement.TryRead(ref source, in element, 0, out values[i]))
                return false;
        }

        return true;
    }
}
