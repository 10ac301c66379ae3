using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ZmqSchema.Formats;

/// <summary>
/// Copies what fits the first two caches (points, samples, small pictures) by whole cache lines, each of them read at its border: a line that
/// begins elsewhere is two reads. The runtime leaves these sizes to the C library, which takes 1.3 to 2 times as long from 2 KiB to 32 KiB
/// (measured on Zen 5, glibc 2.36; to begin at the lines that are written is faster at 8 KiB and slower from 16 KiB on). Above that memory is
/// the limit, and below it the runtime's copy is as fast.
/// </summary>
internal static class LineCopy
{
    private const int Line = 64;
    private const int Least = 2 * 1024;
    private const int Most = 32 * 1024;

    /// <summary>Copies as <see cref="ReadOnlySpan{T}.CopyTo"/> does.</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="source"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(scoped ReadOnlySpan<byte> source, scoped Span<byte> destination)
    {
        if (Vector512.IsHardwareAccelerated && source.Length is >= Least and <= Most && destination.Length >= source.Length && !source.Overlaps(destination))
            CopyLines(ref MemoryMarshal.GetReference(source), ref MemoryMarshal.GetReference(destination), (nuint)source.Length);
        else
            source.CopyTo(destination);
    }

    // The collector may move either end meanwhile: then lines are halves again, and no byte is elsewhere.
    private static unsafe void CopyLines(ref byte source, ref byte destination, nuint length)
    {
        Vector512.LoadUnsafe(ref source).StoreUnsafe(ref destination);
        var at = Line - ((nuint)Unsafe.AsPointer(ref source) % Line);
        for (; at + (4 * Line) <= length; at += 4 * Line)
        {
            CopyLine(ref source, ref destination, at);
            CopyLine(ref source, ref destination, at + Line);
            CopyLine(ref source, ref destination, at + (2 * Line));
            CopyLine(ref source, ref destination, at + (3 * Line));
        }

        for (; at + Line <= length; at += Line)
            CopyLine(ref source, ref destination, at);
        CopyLine(ref source, ref destination, length - Line);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyLine(ref byte source, ref byte destination, nuint at) => Vector512.LoadUnsafe(ref source, at).StoreUnsafe(ref destination, at);
}
