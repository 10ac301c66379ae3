using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A reference that may be null: nil is read as null, and not as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableOf<T, TForm> : IMessagePackValue<T?> where T : class where TForm : struct, IMessagePackValue<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T? value, int depth) => value is null ? 1 : TForm.Size(in value!, depth);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T? value, string member) =>
        value is { } present ? TForm.Write(body, at, in present, member) : MessagePackWriter.WriteNil(body, at);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out T? value)
    {
        value = null;
        return MessagePackReader.TakesNil(ref source, ref at) ? at : TForm.Read(ref source, at, out value!);
    }
}
