using System.Buffers.Binary;
using System.Text;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>Pickles put together by hand: opcodes are the letters that they are, other bytes <c>\u00XX</c>.</summary>
internal static class Opcodes
{
    public static byte[] Of(string program) => Encoding.Latin1.GetBytes(program);

    /// <summary>A dict of one entry.</summary>
    public static byte[] Of(string field, string value) => [(byte)'}', .. Text(field), .. Of(value), (byte)'s', (byte)'.'];

    public static byte[] Of(string field, params byte[][] value) => [(byte)'}', .. Text(field), .. value.SelectMany(v => v), (byte)'s', (byte)'.'];

    /// <summary>A str with its length in front.</summary>
    public static byte[] Text(string text) => [(byte)'X', .. Length(Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)];

    public static byte[] Length(int length)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        return bytes;
    }

    public static byte[] Times(string opcodes, int count) => Of(string.Concat(Enumerable.Repeat(opcodes, count)));
}
