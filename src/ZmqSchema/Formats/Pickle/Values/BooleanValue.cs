using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A bool.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanValue : IPickleValue<bool>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in bool value, string member) => writer.WriteBoolean(value);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out bool value)
    {
        var code = source.CodeOf(at);
        value = code is PickleCode.NewTrue || (code is PickleCode.Int && PickleTexts.Line(in source, at) is [(byte)'0', (byte)'1']);
        return PickleIntegers.IsBoolean(in source, at) || source.FailExpecting(at, "a bool");
    }
}
