using System.Runtime.InteropServices;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>Payload frames: their shapes on the way out and in, as memory, as tensors and in place.</summary>
public class PayloadTests
{
    private static readonly byte[] Pixels = [.. Enumerable.Range(0, 2 * 4 * 3).Select(i => (byte)i)];
    private static readonly ImageFrame Image = new(7, 2, 4, Pixels);

    [Fact]
    public void A_payload_is_a_frame_of_its_own_and_no_part_of_the_body()
    {
        Assert.Equal(8, ImageFrame.PackedSize);
        var frames = FakeFrames.Of(Image);
        Assert.Equal(Pixels, frames.GetFrame(0).ToArray());

        var read = frames.Read<ImageFrame>(Body(Image));
        Assert.Equal((7u, (ushort)2, (ushort)4), (read.FrameId, read.Height, read.Width));
        Assert.True(read.Pixels.Span.SequenceEqual(Pixels));
        Assert.True(ImageFrame.Unpack(Body(Image)).Pixels.IsEmpty);
    }

    [Fact]
    public void A_received_payload_is_handed_over_and_not_copied()
    {
        var read = new FakeFrames(Pixels).Read<ImageFrame>(Body(Image));
        Assert.True(MemoryMarshal.TryGetArray(read.Pixels, out var array));
        Assert.Same(Pixels, array.Array);

        var bytes = new byte[24];
        var scan = new FakeFrames(bytes, []).Read<Scan>(Body(new Scan(2, 3, default, default)));
        bytes[3] = 0x40;
        Assert.Equal(2f, scan.Ranges.Span[0]);
        using var pin = scan.Ranges[1..].Pin();
        Assert.Equal(5, scan.Ranges[1..].Length);
    }

    [Fact]
    public void A_shape_is_read_as_a_tensor()
    {
        var tensor = Image.GetPixelsTensor();
        Assert.Equal([2, 4, 3], tensor.Lengths.ToArray());
        Assert.Equal(Pixels[(1 * 12) + (2 * 3) + 1], tensor[1, 2, 1]);

        var view = FakeFrames.Of(Image).See<ImageFrameView>(Body(Image));
        Assert.Equal(Pixels[(1 * 12) + (3 * 3) + 2], view.GetPixelsTensor()[1, 3, 2]);
        Assert.Equal((7u, (ushort)4), (view.FrameId, view.Message.Width));
        Assert.True(view.Pixels.SequenceEqual(Pixels));
    }

    [Fact]
    public void Elements_are_of_any_unmanaged_type()
    {
        var scan = new Scan(2, 3, new float[] { 1, 2, 3, 4, 5, 6 }, new[] { true, false });
        var frames = FakeFrames.Of(scan);
        Assert.Equal(24, frames.GetFrame(0).Length);

        var read = frames.Read<Scan>(Body(scan));
        Assert.Equal(scan.Ranges.ToArray(), read.Ranges.ToArray());
        Assert.Equal([true, false], read.Valid.ToArray());
        Assert.Equal(6f, read.GetRangesTensor()[1, 2]);
        Assert.Equal(6f, frames.See<ScanView>(Body(scan)).Ranges[5]);
    }

    [Theory]
    [InlineData(2, 4, 23)]
    [InlineData(2, 4, 25)]
    [InlineData(2, 4, 0)]
    [InlineData(0, 4, 1)]
    public void A_payload_that_is_not_its_shape_is_neither_sent_nor_received(int height, int width, int length)
    {
        var image = new ImageFrame(1, (ushort)height, (ushort)width, new byte[length]);
        var refusal = Assert.Throws<ArgumentException>(() => FakeFrames.Of(image));
        Assert.StartsWith($"'Pixels' has {length} elements, and its shape is {height} x {width} x 3.", refusal.Message, StringComparison.Ordinal);

        var frames = new FakeFrames(new byte[length]);
        var fault = Assert.Throws<MalformedMessageException>(() => frames.Read<ImageFrame>(Body(image)));
        Assert.Equal("Pixels", fault.Field);
        Assert.EndsWith($"has {length} elements, and its shape has {height * width * 3}.", fault.Message, StringComparison.Ordinal);
        Assert.Equal("Pixels", Assert.Throws<MalformedMessageException>(() => frames.See<ImageFrameView>(Body(image)).FrameId).Field);
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(-1, 1, -1)]
    [InlineData(1, ulong.MaxValue, 1)]
    [InlineData(long.MaxValue, long.MaxValue, 100)]
    [InlineData(1L << 32, 1UL << 32, 1)]
    [InlineData(0, long.MaxValue, 100)]
    public void Dimensions_beyond_all_memory_are_malformed(long rows, ulong columns, sbyte depth)
    {
        var hostile = new HostileShape(rows, columns, depth, default);
        foreach (var length in new[] { 0, 8, 16 })
        {
            var frames = new FakeFrames(new byte[length]);
            Assert.Equal("Values", Assert.Throws<MalformedMessageException>(() => frames.Read<HostileShape>(Body(hostile))).Field);
        }

        Assert.Throws<ArgumentException>(() => FakeFrames.Of(hostile));
    }

    [Theory]
    [InlineData(0, 5, 6)]
    [InlineData(3, 0, 0)]
    [InlineData(0, 1UL << 32, 0)]
    public void A_dimension_of_zero_is_an_empty_tensor(long rows, ulong columns, sbyte depth)
    {
        var message = FakeFrames.Of(new HostileShape(rows, columns, depth, default)).Read<HostileShape>(Body(new HostileShape(rows, columns, depth, default)));
        Assert.Equal([(nint)rows, (nint)columns, depth], message.GetValuesTensor().Lengths.ToArray());
        Assert.Equal(0, message.GetValuesTensor().FlattenedLength);
    }

    [Fact]
    public void Bytes_that_are_no_whole_elements_are_malformed()
    {
        var fault = Assert.Throws<MalformedMessageException>(() => new FakeFrames(new byte[7], []).Read<Scan>(Body(new Scan(1, 2, default, default))));
        Assert.Equal("Ranges", fault.Field);
        Assert.EndsWith("has 7 bytes, which is no whole number of elements of 4 bytes.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bool_in_a_payload_is_0_or_1()
    {
        var fault = Assert.Throws<MalformedMessageException>(() => new FakeFrames([], [0, 1, 2]).Read<Scan>(Body(new Scan(0, 0, default, default))));
        Assert.Equal(("Valid", 2), (fault.Field, fault.Offset));
    }

    [Fact]
    public void Names_of_emitted_code_are_free_for_the_user()
    {
        var message = new OwnFrameNames(1, 2, 3, 4, new[] { 5, 6 }, new byte[] { 7 }, new byte[] { 8 });
        var frames = FakeFrames.Of(message);
        var read = frames.Read<OwnFrameNames>(Body(message));
        Assert.Equal((6, (byte)7, (byte)8, 4), (read.sink.Span[1], read.message.Span[0], read.payload0.Span[0], read.Read));

        var view = frames.See<OwnFrameNamesView>(Body(message));
        Assert.Equal((5, (byte)7, (byte)8, 4), (view.sink[0], view.message[0], view.payload0[0], view.Read));
        Assert.Equal((byte)9, new FakeFrames([9]).See<ChatView>(default, WireFormat.Raw).Message[0]);
    }

    [Fact]
    public void A_schema_says_what_the_frames_are()
    {
        Assert.Equal([new PayloadSchema("pixels", "Pixels", "uint8", "Height,Width,3")], ImageFrame.Schema.Payloads);
        Assert.Equal(["float32", "bool"], Scan.Schema.Payloads.Select(p => p.ElementType));
    }

    private static byte[] Body<T>(T message) where T : IZmqMessage<T>
    {
        var body = new byte[message.GetPackedSize()];
        message.Pack(body);
        return body;
    }
}
