using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A bool.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanValue : IJsonValue<bool>
{
    /// <inheritdoc/>
    public static int FixedBound => 5;

    /// <inheritdoc/>
    public static long Bound(in bool value, int depth) => 5;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in bool value, string member) => JsonWriter.WriteRaw(body, at, value ? "true"u8 : "false"u8);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out bool value)
    {
        var rest = (uint)at < (uint)source.Body.Length ? source.Body[at..] : default;
        value = rest.StartsWith("true"u8);
        return value ? at + 4 : rest.StartsWith("false"u8) ? at + 5
            : !rest.IsEmpty && rest[0] is (byte)'t' or (byte)'f' ? source.Fail(at, "is neither true nor false") : source.FailExpecting(at, "a bool");
    }
}
