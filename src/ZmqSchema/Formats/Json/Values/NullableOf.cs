using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A reference that may be null: null is read as null, and not as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableOf<T, TForm> : IJsonValue<T?> where T : class where TForm : struct, IJsonValue<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Bound(in T? value, int depth) => value is null ? JsonWriter.NullSize : TForm.Bound(in value!, depth);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T? value, string member) =>
        value is { } present ? TForm.Write(body, at, in present, member) : JsonWriter.WriteNull(body, at);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref JsonSource source, int at, out T? value)
    {
        value = null;
        return JsonReader.TakesNull(ref source, ref at) ? at : TForm.Read(ref source, at, out value!);
    }
}
