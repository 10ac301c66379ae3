using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ZmqSchema.Formats;

/// <summary>
/// Strings of at most 16 ASCII letters, which most names and labels are: two loads that may overlap take them whole, where a general encoder has
/// hardly begun. Everything else is left to that.
/// </summary>
internal static class ShortAscii
{
    /// <summary>Letters of the longest of these.</summary>
    public const int Longest = 16;

    private const ulong AboveAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>Whether a string is one of these: then its UTF-8 has as many bytes as it has letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(string text) =>
        text.Length < 8 ? IsFew(text) : text.Length <= Longest && AreAscii(Load(text, 0), Load(text, text.Length - 8));

    /// <summary>Writes the UTF-8 of a string that is one of these, and nothing of another.</summary>
    /// <param name="text">The string.</param>
    /// <param name="destination">The first of at least as many bytes as the string has letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWrite(string text, ref byte destination)
    {
        if (text.Length < 8)
            return TryWriteFew(text, ref destination);
        if (text.Length > Longest)
            return false;

        var (head, tail) = (Load(text, 0), Load(text, text.Length - 8));
        if (!AreAscii(head, tail))
            return false;
        var bytes = Narrow(head, tail).AsUInt64();
        Unsafe.WriteUnaligned(ref destination, bytes.GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, text.Length - 8), bytes.GetElement(1));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFew(string text) => text.Length >= 4
        ? ((LoadFour(text, 0) | LoadFour(text, text.Length - 4)) & AboveAscii) == 0
        : text.Length == 0 || (text[0] | text[text.Length / 2] | text[^1]) < 128;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWriteFew(string text, ref byte destination)
    {
        var length = text.Length;
        if (length >= 4)
        {
            var (head, tail) = (LoadFour(text, 0), LoadFour(text, length - 4));
            if (((head | tail) & AboveAscii) != 0)
                return false;
            var bytes = Narrow(Vector128.Create(head, tail).AsUInt16(), default).AsUInt32();
            Unsafe.WriteUnaligned(ref destination, bytes.GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, length - 4), bytes.GetElement(1));
        }
        else if (length > 0)
        {
            var (first, middle, last) = (text[0], text[length / 2], text[length - 1]);
            if ((first | middle | last) >= 128)
                return false;
            destination = (byte)first;
            Unsafe.Add(ref destination, length / 2) = (byte)middle;
            Unsafe.Add(ref destination, length - 1) = (byte)last;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Load(string text, int index) =>
        Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan())), (nuint)index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LoadFour(string text, int index) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), index)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreAscii(Vector128<ushort> head, Vector128<ushort> tail) =>
        ((head | tail) & Vector128.Create(AboveAscii).AsUInt16()) == Vector128<ushort>.Zero;

    // Of ASCII nothing is saturated; signed, it is one instruction.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<sbyte> Narrow(Vector128<ushort> head, Vector128<ushort> tail) =>
        Vector128.NarrowWithSaturation(head.AsInt16(), tail.AsInt16());
}
