using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Json;

/// <summary>
/// Writes the pieces of a body and returns where each ends. There is room for the longest that each could be; what is checked here again is
/// that nobody has changed the message meanwhile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriter
{
    /// <summary>Bytes of null.</summary>
    public const int NullSize = 4;

    /// <summary>Writes what is the same in every message: a name with all that stands around it, as in <c>,"seq":</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteRaw(Span<byte> body, int at, ReadOnlySpan<byte> text)
    {
        text.CopyTo(MemoryMarshal.CreateSpan(ref Room(body, at, text.Length), text.Length));
        return at + text.Length;
    }

    /// <summary>Writes null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteNull(Span<byte> body, int at) => WriteRaw(body, at, "null"u8);

    /// <summary>Writes a bracket, a comma or the like.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteSign(Span<byte> body, int at, byte sign)
    {
        Room(body, at, 1) = sign;
        return at + 1;
    }

    /// <summary>Writes a value that .NET writes as JSON has it, between quotes or without.</summary>
    internal static int WriteFormatted<T>(Span<byte> body, int at, T value, ReadOnlySpan<char> format = default) where T : IUtf8SpanFormattable
    {
        var length = 0;
        if ((uint)at > (uint)body.Length || !value.TryFormat(body[at..], out length, format, CultureInfo.InvariantCulture))
            ThrowChanged();
        return at + length;
    }

    /// <summary>The first of so many bytes to write.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref byte Room(Span<byte> body, int at, int size)
    {
        if (body.Length - at < size)
            ThrowChanged();
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(body), at);
    }

    /// <summary>So many bytes to write.</summary>
    internal static Span<byte> Rest(Span<byte> body, int at, int size) => MemoryMarshal.CreateSpan(ref Room(body, at, size), size);

    [DoesNotReturn]
    internal static void ThrowChanged() => throw new InvalidOperationException("The message changed while it was packed.");
}
