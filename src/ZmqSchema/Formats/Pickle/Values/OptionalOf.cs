using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A value or None.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OptionalOf<T, TForm> : IPickleValue<T?> where T : struct where TForm : struct, IPickleValue<T>
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
        if (source.IsNone(at))
            return true;
        var isRead = TForm.Read(ref source, at, out var present);
        value = present;
        return isRead;
    }
}
