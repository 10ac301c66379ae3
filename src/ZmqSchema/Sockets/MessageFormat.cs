namespace ZmqSchema;

/// <summary>Decides which wire format a socket of <typeparamref name="T"/> uses.</summary>
internal static class MessageFormat<T> where T : IZmqMessage<T>
{
    /// <summary>The format that the options ask for, or the message's default.</summary>
    /// <exception cref="NotSupportedException">The message does not list it.</exception>
    public static WireFormat Choose(WireFormat? asked)
    {
        var schema = T.Schema;
        if (asked is not { } format)
            return schema.DefaultFormat;
        if (schema.Formats.Contains(format))
            return format;

        var listed = string.Join(", ", schema.Formats.Select(static known => $"WireFormat.{known}"));
        throw new NotSupportedException(
            $"{schema.Name} has no {format} codec; write [ZmqMessage({listed}, WireFormat.{format})] on it to get one.");
    }
}
