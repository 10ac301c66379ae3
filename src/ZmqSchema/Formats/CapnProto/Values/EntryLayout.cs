using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// Where key and value stand in an entry of a dictionary, <c>struct Entry { key @0 :K; value @1 :V; }</c>: in one word where both are short enough.
/// </summary>
internal static class EntryLayout<TKey, TValue, TKeyForm, TValueForm>
    where TKeyForm : struct, ICapnProtoValue<TKey> where TValueForm : struct, ICapnProtoValue<TValue>
{
    private const int WordBits = 64;

    public static int DataWords
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => IsKeyData && IsValueData ? (Larger == WordBits ? 2 : 1) : IsKeyData || IsValueData ? 1 : 0;
    }

    public static int PointerCount { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => (IsKeyData ? 0 : 1) + (IsValueData ? 0 : 1); }

    /// <summary>The value's offset in multiples of its size, or the index of its pointer; the key's is 0.</summary>
    public static int ValueOffset
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => IsValueData ? (IsKeyData ? Larger / Words.Bits(TValueForm.ElementSize) : 0) : IsKeyData ? 0 : 1;
    }

    public static bool IsKeyData { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => TKeyForm.ElementSize < CapnProtoSize.Pointer; }

    public static bool IsValueData { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => TValueForm.ElementSize < CapnProtoSize.Pointer; }

    private static int Larger
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Math.Max(Words.Bits(TKeyForm.ElementSize), Words.Bits(TValueForm.ElementSize));
    }
}
