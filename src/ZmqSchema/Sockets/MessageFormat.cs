namespace ZmqSchema;

/// <summary>Decides which wire format a socket of <typeparamref name="T"/> uses.</summary>
internal static class MessageFormat<T> where T : IZmqMessage<T>
{
    /// <summary>The format that the options ask for, or the message's default.</summary>
    /// <exception cref="NotSupportedException">The message does not list it.</exception>
    public static WireFormat Choose(WireFormat? asked)
    {
        var schema = T.Schema;
        return asked is not { } format ? schema.DefaultFormat
            : schema.Formats.Contains(format) ? format
            : throw MessageCodec.NotListed(schema.Name, format, string.Join(", ", schema.Formats.Select(static known => $"WireFormat.{known}")));
    }
}
