using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A reference that may be null, which is the null pointer; empty is none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableOf<T, TForm> : ICapnProtoValue<T?> where T : class where TForm : struct, ICapnProtoValue<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T? value, CapnProtoRuler ruler) => value is null ? 0 : TForm.Size(in value!, ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T? value, string member)
    {
        if (value is not null)
            TForm.Write(ref writer, section, offset, in value!, member);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T? value)
    {
        value = null;
        return !holder.Has(offset) || TForm.TryRead(ref source, in holder, offset, out value!);
    }
}
