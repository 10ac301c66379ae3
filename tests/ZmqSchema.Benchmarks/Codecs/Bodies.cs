namespace ZmqSchema.Benchmarks.Codecs;

/// <summary>The bodies that are read.</summary>
internal static class Bodies
{
    public static byte[] Of<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize()];
        message.Pack(body);
        return body;
    }
}
