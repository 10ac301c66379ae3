using System.Buffers.Binary;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>Messages one behind the other, as capnp's tools read and write them.</summary>
internal static class CapnpStream
{
    public static byte[][] Split(byte[] stream)
    {
        var messages = new List<byte[]>();
        for (var at = 0; at < stream.Length; at += messages[^1].Length)
        {
            var rest = stream.AsSpan(at);
            var count = BinaryPrimitives.ReadInt32LittleEndian(rest) + 1;
            var size = ((count / 2) + 1) * 8;
            for (var i = 1; i <= count; i++)
                size += BinaryPrimitives.ReadInt32LittleEndian(rest[(4 * i)..]) * 8;
            messages.Add(rest[..size].ToArray());
        }

        return [.. messages];
    }
}
