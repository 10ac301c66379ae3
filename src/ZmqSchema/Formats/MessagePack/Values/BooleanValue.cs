using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A bool.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanValue : IMessagePackValue<bool>
{
    /// <inheritdoc/>
    public static int FixedSize => 1;

    /// <inheritdoc/>
    public static long Size(in bool value, int depth) => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in bool value, string member)
    {
        MessagePackWriter.Room(body, at, 1) = value ? MessagePackCode.True : MessagePackCode.False;
        return at + 1;
    }

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out bool value)
    {
        var code = (uint)at < (uint)source.Body.Length ? source.Body[at] : MessagePackCode.Nil;
        value = code is MessagePackCode.True;
        return code is MessagePackCode.True or MessagePackCode.False ? at + 1 : source.FailExpecting(at, "a bool");
    }
}
