using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A reference that may be null: None is read as null, and not as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableOf<T, TForm> : IPickleValue<T?> where T : class where TForm : struct, IPickleValue<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T? value, string member)
    {
        if (value is { } present)
            TForm.Write(ref writer, in present, member);
        else
            writer.WriteNone();
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T? value)
    {
        value = null;
        return source.IsNone(at) || TForm.Read(ref source, at, out value!);
    }
}
