namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Bytes of the lengths between which they are copied by cache lines, and just beside them, to every place within a line.</summary>
public class LongBytesTests
{
    private const int Line = 64;
    private const byte Untouched = 0xA5;

    private static readonly int[] Lengths = [2047, 2048, 2049, 2111, 2303, 2304, 16_000, 32_767, 32_768, 32_769];

    public static TheoryData<WireFormat> Formats => [.. Chunk.Schema.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_arrive_whole_wherever_they_begin_and_nothing_beside_them_is_written(WireFormat format)
    {
        foreach (var length in Lengths)
        {
            var chunk = new Chunk(Noise(length));
            var size = chunk.GetPackedSize(format);
            for (var start = 0; start < Line; start++)
            {
                var room = new byte[start + size + Line];
                room.AsSpan().Fill(Untouched);
                Assert.Equal(size, chunk.Pack(room.AsSpan(start, size), format));

                Assert.Equal(chunk.Data, Chunk.Unpack(room.AsSpan(start, size), format).Data);
                Assert.False(room.AsSpan(0, start).ContainsAnyExcept(Untouched));
                Assert.False(room.AsSpan(start + size).ContainsAnyExcept(Untouched));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_room_that_is_a_byte_too_short_for_them_is_refused(WireFormat format)
    {
        foreach (var chunk in Lengths.Select(static length => new Chunk(Noise(length))))
            Assert.Throws<ArgumentException>(() => chunk.Pack(new byte[chunk.GetPackedSize(format) - 1], format));
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
