using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A value or null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalOf<T, TForm> : IJsonValue<T?> where T : struct where TForm : struct, IJsonValue<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Bound(in T? value, int depth) => value is { } present ? Math.Max(JsonWriter.NullSize, TForm.Bound(in present, depth)) : JsonWriter.NullSize;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T? value, string member) =>
        value is { } present ? TForm.Write(body, at, in present, member) : JsonWriter.WriteNull(body, at);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref JsonSource source, int at, out T? value)
    {
        value = null;
        if (JsonReader.TakesNull(ref source, ref at))
            return at;
        at = TForm.Read(ref source, at, out var present);
        value = present;
        return at;
    }
}
