using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A field that cannot be null: what reads the same where the pointer is null is not written.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TForm">How its values stand.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Implicit<T, TForm> where TForm : struct, ICapnProtoValue<T>
{
    /// <summary>Bytes of what is behind the pointer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, CapnProtoRuler ruler) => TForm.IsDefault(in value) ? 0 : TForm.Size(in value, ruler);

    /// <summary>Writes the field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T value, string member)
    {
        if (!TForm.IsDefault(in value))
            TForm.Write(ref writer, section, offset, in value, member);
    }

    /// <summary>Reads the field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T value) =>
        TForm.TryRead(ref source, in holder, offset, out value);
}
