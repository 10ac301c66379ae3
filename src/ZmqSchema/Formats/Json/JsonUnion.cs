using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>What the emitted codecs of unions come down to: an object of one name, the case's, and its value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonUnion
{
    /// <summary>Reads the case's name and returns where its value begins.</summary>
    public static int Begin(ref JsonSource source, int at, out ReadOnlySpan<byte> name)
    {
        name = default;
        var start = JsonReader.Begin(ref source, at, (byte)'{', (byte)'}', "an object", out var more);
        if (start < 0)
            return -1;
        return more ? JsonReader.ReadName(ref source, start, out name) : source.Fail(at, "has no case");
    }

    /// <summary>Comes out of the object again.</summary>
    public static int End(ref JsonSource source, int at)
    {
        var more = true;
        at = JsonReader.Next(ref source, at, ref more);
        if (at < 0)
            return -1;
        source.Leave();
        return more ? source.Fail(at, "has another name beside its case") : at;
    }

    /// <summary>What a value that is no case at all is answered with.</summary>
    public static ArgumentException NoCase(object? value) => new($"{value?.GetType().ToString() ?? "null"} is none of the union's cases.");
}
