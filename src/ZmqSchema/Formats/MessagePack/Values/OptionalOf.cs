using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A value or nil.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalOf<T, TForm> : IMessagePackValue<T?> where T : struct where TForm : struct, IMessagePackValue<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T? value, int depth) => value is { } present ? TForm.Size(in present, depth) : 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T? value, string member) =>
        value is { } present ? TForm.Write(body, at, in present, member) : MessagePackWriter.WriteNil(body, at);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out T? value)
    {
        value = null;
        if (MessagePackReader.TakesNil(ref source, ref at))
            return at;
        at = TForm.Read(ref source, at, out var present);
        value = present;
        return at;
    }
}
