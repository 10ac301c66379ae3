using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Ids that follow from names alone: the same in every file, on every machine, after every build.</summary>
internal static class CapnpIds
{
    /// <summary>The first eight bytes of the name's SHA-256, the topmost bit set as capnp wants it: <c>@0xb3a1…</c>.</summary>
    public static string Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        return "@0x" + (BinaryPrimitives.ReadUInt64BigEndian(hash) | 1UL << 63).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
