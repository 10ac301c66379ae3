using System.Buffers;
using ZmqSchema.Conformance.Tests.Messages;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Raw;

/// <summary>Raw: the frames are the message, and there is no body.</summary>
public class RawTests
{
    private static readonly RawFrames Message = new(new byte[] { 1, 2, 3 }, new short[] { 1, 2, 3, 4, 5, -6 });

    [Fact]
    public void There_is_no_body()
    {
        Assert.Equal(0, Message.GetPackedSize());
        Assert.Equal(0, Message.GetPackedSize(WireFormat.Raw));
        Assert.Equal(0, Message.Pack([]));
        Assert.Equal(0, Message.Pack([], WireFormat.Raw));

        var writer = new ArrayBufferWriter<byte>();
        Message.Pack(writer);
        Message.Pack(writer, WireFormat.Raw);
        Assert.Equal(0, writer.WrittenCount);
    }

    [Fact]
    public void The_frames_are_sent_and_read_in_the_order_of_declaration()
    {
        var frames = FakeFrames.Of(Message);
        Assert.Equal([1, 2, 3], frames.GetFrame(0).ToArray());
        Assert.Equal([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 0xFA, 0xFF], frames.GetFrame(1).ToArray());

        var read = frames.Read<RawFrames>(default, WireFormat.Raw);
        Assert.Equal(Message.Data.ToArray(), read.Data.ToArray());
        Assert.Equal((short)-6, read.GetTableTensor()[1, 2]);
        Assert.Equal((short)-6, frames.See<RawFramesView>(default, WireFormat.Raw).GetTableTensor()[1, 2]);
    }

    [Fact]
    public void A_body_unpacked_by_itself_has_no_payloads()
    {
        Assert.True(RawFrames.Unpack(default).Data.IsEmpty);
        Assert.True(RawFrames.TryUnpack(default, WireFormat.Raw, out var message));
        Assert.True(message.Table.IsEmpty);
    }

    [Fact]
    public void A_body_with_bytes_is_malformed()
    {
        Assert.False(RawFrames.TryUnpack([1, 2], out _));
        var fault = Assert.Throws<MalformedMessageException>(() => RawFrames.Unpack([1, 2], WireFormat.Raw));
        Assert.Equal(("ZmqSchema.Corpus.RawFrames", WireFormat.Raw, null, 0), (fault.MessageName, fault.Format, fault.Field, fault.Offset));
        Assert.EndsWith("has a body of 2 bytes, and a Raw message has none.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_of_numbers_is_checked()
    {
        Assert.Throws<ArgumentException>(() => FakeFrames.Of(Message with { Table = new short[5] }));
        var fault = Assert.Throws<MalformedMessageException>(() => new FakeFrames([], new byte[10]).Read<RawFrames>(default, WireFormat.Raw));
        Assert.Equal("Table", fault.Field);
    }
}
