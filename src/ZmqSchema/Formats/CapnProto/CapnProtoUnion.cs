using System.ComponentModel;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>What the emitted codecs of unions share.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CapnProtoUnion
{
    /// <summary>What a value that is no case at all is answered with.</summary>
    public static ArgumentException NoCase(object? value) => new($"{value?.GetType().ToString() ?? "null"} is none of the union's cases.");
}
