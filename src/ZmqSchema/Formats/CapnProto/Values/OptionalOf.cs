using System.ComponentModel;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A value that stands behind a pointer and may be absent, which is the null pointer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalOf<T, TForm> : ICapnProtoValue<T?> where T : struct where TForm : struct, ICapnProtoValue<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public static long Size(in T? value, CapnProtoRuler ruler) => value is { } present ? TForm.Size(in present, ruler) : 0;

    /// <inheritdoc/>
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T? value, string member)
    {
        if (value is { } present)
            TForm.Write(ref writer, section, offset, in present, member);
    }

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T? value)
    {
        value = null;
        if (!holder.Has(offset))
            return true;
        var isRead = TForm.TryRead(ref source, in holder, offset, out var present);
        value = present;
        return isRead;
    }
}
